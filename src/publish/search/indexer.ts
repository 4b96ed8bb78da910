import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { createAnalyser, type Analyser } from '../../search/terms.ts';
import { diskError } from '../problems/system-errors.ts';
import type { SearchDocument } from './search-document.ts';
import { dayFile, ForwardIndex, parseLine, formatLine, formatTerms } from './forward-index.ts';
import { namesOf, patchSegment, type IndexFiles, type SegmentEntry } from './patch-segment.ts';

export interface IndexerOptions {
  readonly cache: string;
  readonly published: string;
  readonly write: (name: string, content: Uint8Array) => void;
  readonly full: boolean;
}

interface IndexResult {
  readonly names: readonly string[];
}

export interface Indexer {
  /** Whether every article must be indexed, as there is no previous index to update. */
  readonly needsAll: boolean;
  put(document: SearchDocument): Promise<void>;
  remove(id: string): void;
  keepOnly(ids: readonly string[]): void;
  /** Writes the files. The previous index stays valid until {@link commit}. */
  finish(): IndexResult;
  /** Call after the files have been published. */
  commit(): void;
}

interface IndexedDocument extends DatedDocument {
  readonly language: string;
}

interface IndexerState {
  readonly format: number;
  readonly root: string;
  readonly documents: readonly (readonly [id: string, minute: number | null, language: string])[];
}

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

function readLastIndex({ cache, published, full }: IndexerOptions) {
  if (full) return undefined;
  try {
    const state = JSON.parse(readFileSync(join(cache, 'state.json'), 'utf8')) as IndexerState;
    const bytes = readFileSync(join(published, ROOT_FILE));
    if (state.format !== INDEX_FORMAT || state.root !== sha256(bytes)) return undefined;
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

function createAnalysers(): (language: string) => Promise<Analyser> {
  const analysers = new Map<string, Promise<Analyser>>();
  return (language) => {
    const code = primaryLanguage(language);
    const known = analysers.get(code) ?? createAnalyser(code);
    analysers.set(code, known);
    return known;
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
  const analyserOf = createAnalysers();
  if (!last) {
    rmSync(stateFile(options), { force: true });
    forward.clear();
  }
  const remove = (id: string): void => {
    if (current.delete(id)) changed.add(id);
    newLines.lines.delete(id);
  };
  const lineIn = (documents: ReadonlyMap<string, IndexedDocument>, id: string): string =>
    forward.line(documents.get(id) ?? throwUnknownArticle(id));

  return {
    needsAll: last === undefined,
    async put({ id, language, datePublished, text, card, filters }) {
      const impacts = termImpacts(text, await analyserOf(language));
      changed.add(id);
      const minute = publicationMinute(id, datePublished);
      const document = { id, minute, language: primaryLanguage(language) };
      current.set(id, document);
      newLines.add(document, formatLine({ id, card, filters, terms: formatTerms(impacts) }));
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
      options.write(ROOT_FILE, bytes);
      rootHash = sha256(bytes);
      return { names: [ROOT_FILE, ...entries.flatMap((entry) => namesOf(entry, files))] };
    },
    commit() {
      rmSync(stateFile(options), { force: true });
      if (last) forward.change(forwardChanges(previous, current, changed, newLines.lines));
      writeState(options, rootHash, current.values());
    },
  };
}

interface SegmentInputs {
  readonly previous: ReadonlyMap<string, IndexedDocument>;
  readonly current: ReadonlyMap<string, IndexedDocument>;
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

const stateFile = ({ cache }: IndexerOptions): string => join(cache, 'state.json');

function writeState(options: IndexerOptions, root: string, current: Iterable<IndexedDocument>): void {
  const documents = Array.from(
    current,
    ({ id, minute, language }) => [id, minute ?? null, language] as const,
  );
  const state: IndexerState = { format: INDEX_FORMAT, root, documents };
  const file = stateFile(options);
  mkdirSync(options.cache, { recursive: true });
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
  before: ReadonlyMap<string, IndexedDocument>,
  now: ReadonlyMap<string, IndexedDocument>,
  changed: ReadonlySet<string>,
  lines: ReadonlyMap<string, string>,
): Generator<readonly [DatedDocument, string | undefined]> {
  for (const id of changed) {
    const [was, is] = [before.get(id), now.get(id)];
    if (was) yield [was, undefined];
    if (is) yield [is, lines.get(id)];
  }
}

function createIndexFiles({ published, write }: IndexerOptions): IndexFiles {
  const made = new Set<string>();
  const fresh = new Map<string, Uint8Array>();
  return {
    load: (name) => fresh.get(name) ?? readFileSync(join(published, name)),
    save(name, content) {
      if (made.has(name)) return;
      made.add(name);
      if (name.startsWith('h/')) fresh.set(name, content);
      write(name, content);
    },
  };
}

function languagesOf(documents: Iterable<IndexedDocument>): string[] {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
