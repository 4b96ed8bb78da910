import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../../article/memoize.ts';
import { primaryLanguage } from '../../article/language-tag.ts';
import { INDEX_FORMAT, ROOT_FILE, type IndexRoot } from '../../search/format.ts';
import { termImpacts } from '../../search/impact.ts';
import {
  publicationMinute,
  splitIntoSegments,
  yearAt,
  type DatedDocument,
  type IndexSegment,
} from '../../search/segments.ts';
import { createAnalyser } from '../../search/terms.ts';
import { contentHash } from '../content-hash.ts';
import { createFolders } from '../file-system.ts';
import { diskError } from '../problems/system-errors.ts';
import type { SearchDocument } from './search-document.ts';
import { dayFile, ForwardIndex, parseLine, formatLine, formatTerms } from './forward-index.ts';
import { namesOf, patchSegment, type IndexFiles, type SegmentEntry } from './patch-segment.ts';

export interface IndexerOptions {
  readonly cache: string;
  readonly published: string;
  readonly full: boolean;
}

export interface Indexer {
  /** Whether every article must be indexed, as there is no previous index to update. */
  readonly needsAll: () => boolean;
  readonly put: (documents: readonly SearchDocument[]) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly keepOnly: (ids: readonly string[]) => void;
  /** The names of all files of the index, and the new files. The previous index stays valid until `commit`. */
  readonly finish: () => {
    readonly names: readonly string[];
    readonly files: ReadonlyMap<string, Uint8Array>;
  };
  /** Call after the files have been published. */
  readonly commit: () => void;
}

interface IndexedDocument extends DatedDocument {
  readonly language: string;
}

type Documents = ReadonlyMap<string, IndexedDocument>;

interface IndexerState {
  readonly format: number;
  readonly root: string;
  readonly documents: readonly (readonly [id: string, minute: number | null, language: string])[];
}

function readLastIndex({ cache, published, full }: IndexerOptions) {
  if (full) return undefined;
  try {
    const state = JSON.parse(readFileSync(join(cache, 'state.json'), 'utf8')) as IndexerState;
    const bytes = readFileSync(join(published, ROOT_FILE));
    if (state.format !== INDEX_FORMAT || state.root !== contentHash(bytes)) return undefined;
    const root = JSON.parse(bytes.toString('utf8')) as IndexRoot;
    const documents = state.documents.map(([id, minute, language]): [string, IndexedDocument] => [
      id,
      { id, minute: minute ?? undefined, language },
    ]);
    return { root, documents: new Map(documents) };
  } catch {
    return undefined;
  }
}

const MAX_PENDING_CHARS = 32_000_000;

/** Lines of new articles: kept until the commit where there is an index already, and appended in large pieces otherwise. */
function openNewLines(forward: ForwardIndex, isFirst: boolean) {
  const lines = new Map<string, string>();
  const pending = new Map<string, string[]>();
  let pendingChars = 0;
  const flush = (): void => {
    forward.append(pending);
    pending.clear();
    pendingChars = 0;
  };
  return {
    lines,
    flush,
    add(document: IndexedDocument, line: string): void {
      if (!isFirst) {
        lines.set(document.id, line);
        return;
      }
      const file = dayFile(document);
      pending.set(file, [...(pending.get(file) ?? []), line]);
      pendingChars += line.length;
      if (pendingChars > MAX_PENDING_CHARS) flush();
    },
  };
}

export function openIndexer(options: IndexerOptions): Indexer {
  const last = readLastIndex(options);
  const forward = new ForwardIndex(join(options.cache, 'articles'));
  const previous = last?.documents ?? new Map<string, IndexedDocument>();
  const current = new Map(previous);
  const changed = new Set<string>();
  const newLines = openNewLines(forward, last === undefined);
  let rootHash = '';
  const analyserOf = memoize(createAnalyser);
  if (!last) clearIndex(options, forward);
  const remove = (id: string): void => {
    if (current.delete(id)) changed.add(id);
    newLines.lines.delete(id);
  };
  const lineIn = (all: Documents, id: string): string => forward.line(all.get(id) ?? throwUnknownArticle(id));

  return {
    needsAll: () => last === undefined,
    async put(documents) {
      for (const { id, datePublished, text, ...one } of documents) {
        const language = primaryLanguage(one.language);
        const document = { id, minute: publicationMinute(id, datePublished), language };
        const terms = formatTerms(termImpacts(text, await analyserOf(language)));
        changed.add(id);
        current.set(id, document);
        newLines.add(document, formatLine({ id, ...one, terms }));
      }
    },
    remove,
    keepOnly(ids) {
      const kept = new Set(ids);
      for (const id of current.keys()) if (!kept.has(id)) remove(id);
    },
    finish() {
      newLines.flush();
      const files = createIndexFiles(options);
      const entries = renewSegments({
        previous,
        current,
        changed,
        known: last?.root.segments ?? [],
        lineBefore: (id) => lineIn(previous, id),
        lineNow: (id) => newLines.lines.get(id) ?? lineIn(current, id),
        files,
      });
      const languages = languagesOf(current.values());
      const root: IndexRoot = { format: INDEX_FORMAT, languages, segments: entries };
      const bytes = Buffer.from(JSON.stringify(root));
      files.save(ROOT_FILE, bytes);
      rootHash = contentHash(bytes);
      return { names: [ROOT_FILE, ...entries.flatMap((entry) => namesOf(entry, files))], files: files.made };
    },
    commit() {
      rmSync(stateFile(options), { force: true });
      if (last) forward.change(forwardChanges(previous, current, changed, newLines.lines));
      writeState(options, rootHash, current.values());
    },
  };
}

interface SegmentInputs {
  readonly previous: Documents;
  readonly current: Documents;
  readonly changed: ReadonlySet<string>;
  readonly known: readonly SegmentEntry[];
  readonly lineBefore: (id: string) => string;
  readonly lineNow: (id: string) => string;
  readonly files: IndexFiles;
}

/** Segments without changes stay as they are. Newest first. */
function renewSegments(inputs: SegmentInputs): SegmentEntry[] {
  const old = splitIntoSegments(inputs.previous.values());
  const known = new Map(inputs.known.map((entry) => [entry.name, entry]));
  const segments = [...splitIntoSegments(inputs.current.values()).values()].sort(
    (a, b) => b.start - a.start || (a.name < b.name ? -1 : 1),
  );
  return segments.flatMap(
    (segment) => renewSegment(segment, old.get(segment.name), known.get(segment.name), inputs) ?? [],
  );
}

function renewSegment(
  segment: IndexSegment,
  old: IndexSegment | undefined,
  entry: SegmentEntry | undefined,
  { current, changed, lineBefore, lineNow, files }: SegmentInputs,
): SegmentEntry | undefined {
  const removed = [...(old?.numbers ?? [])].filter(
    ([id, number]) => changed.has(id) || segment.numbers.get(id) !== number,
  );
  const added = [...segment.numbers].filter(
    ([id, number]) => changed.has(id) || old?.numbers.get(id) !== number,
  );
  if (entry && removed.length === 0 && added.length === 0) return entry;
  const yearOf = (id: string): number => {
    const minute = current.get(id)?.minute;
    return minute === undefined ? 0 : yearAt(minute);
  };
  return patchSegment(
    segment.name,
    entry,
    removed.map(([id, number]) => ({ number, article: parseLine(lineBefore(id)) })),
    added.map(([id, number]) => ({ number, year: yearOf(id), article: parseLine(lineNow(id)) })),
    files,
  );
}

function clearIndex(options: IndexerOptions, forward: ForwardIndex): void {
  rmSync(stateFile(options), { force: true });
  forward.clear();
}

const stateFile = ({ cache }: IndexerOptions): string => join(cache, 'state.json');

function writeState(options: IndexerOptions, root: string, current: Iterable<IndexedDocument>): void {
  const documents = Array.from(
    current,
    ({ id, minute, language }) => [id, minute ?? null, language] as const,
  );
  const state: IndexerState = { format: INDEX_FORMAT, root, documents };
  const file = stateFile(options);
  createFolders(options.cache);
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw diskError(file, error);
  }
}

function throwUnknownArticle(id: string): never {
  throw new Error(`The search index does not know ${id}`);
}

function* forwardChanges(
  before: Documents,
  now: Documents,
  changed: ReadonlySet<string>,
  lines: ReadonlyMap<string, string>,
): Generator<readonly [DatedDocument, string | undefined]> {
  for (const id of changed) {
    const [was, is] = [before.get(id), now.get(id)];
    if (was) yield [was, undefined];
    if (is) yield [is, lines.get(id)];
  }
}

function createIndexFiles({
  published,
}: IndexerOptions): IndexFiles & { readonly made: Map<string, Uint8Array> } {
  const made = new Map<string, Uint8Array>();
  return {
    made,
    load: (name) => made.get(name) ?? readFileSync(join(published, name)),
    save: (name, content) => void made.set(name, content),
  };
}

function languagesOf(documents: Iterable<IndexedDocument>): string[] {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
