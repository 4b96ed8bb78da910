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

export function openIndexer(options: IndexerOptions): Indexer {
  const last = readLastIndex(options);
  const forward = new ForwardIndex(join(options.cache, 'articles'));
  const statePath = join(options.cache, 'state.json');
  const previous = last?.documents ?? new Map<string, IndexedDocument>();
  const current = new Map(previous);
  const changed = new Set<string>();
  const lines = new Map<string, string>();
  const pendingLines = new Map<string, string[]>();
  let pendingChars = 0;
  let rootHash = '';
  const analysers = new Map<string, Promise<Analyser>>();
  if (!last) {
    rmSync(statePath, { force: true });
    forward.clear();
  }

  function flush(): void {
    forward.append(pendingLines);
    pendingLines.clear();
    pendingChars = 0;
  }

  function keep(document: IndexedDocument, line: string): void {
    current.set(document.id, document);
    if (last) {
      lines.set(document.id, line);
      return;
    }
    const file = dayFile(document);
    pendingLines.set(file, [...(pendingLines.get(file) ?? []), line]);
    pendingChars += line.length;
    if (pendingChars > MAX_PENDING_CHARS) flush();
  }

  function remove(id: string): void {
    if (current.delete(id)) changed.add(id);
    lines.delete(id);
  }

  const analyser = (language: string): Promise<Analyser> => {
    const code = primaryLanguage(language);
    const known = analysers.get(code) ?? createAnalyser(code);
    analysers.set(code, known);
    return known;
  };

  const lineNow = (id: string): string =>
    lines.get(id) ?? forward.line(current.get(id) ?? throwUnknownArticle(id));
  const lineBefore = (id: string): string => forward.line(previous.get(id) ?? throwUnknownArticle(id));

  return {
    needsAll: last === undefined,
    async put({ id, language, datePublished, text, card, filters }) {
      const impacts = termImpacts(text, await analyser(language));
      changed.add(id);
      keep(
        { id, minute: publicationMinute(id, datePublished), language: primaryLanguage(language) },
        formatLine({ id, card, filters, terms: formatTerms(impacts) }),
      );
    },
    remove,
    keepOnly(ids) {
      const kept = new Set(ids);
      for (const id of current.keys()) if (!kept.has(id)) remove(id);
    },
    finish() {
      flush();
      const files = createIndexFiles(options);
      const old = splitIntoSegments(previous.values());
      const known = new Map(last?.root.segments.map((entry) => [entry.name, entry]));
      const segments = [...splitIntoSegments(current.values()).values()].sort(
        (a, b) => b.start - a.start || (a.name < b.name ? -1 : 1),
      );
      const entries = segments.flatMap((segment) => {
        const was = old.get(segment.name);
        return renew(segment, was, known.get(segment.name)) ?? [];
      });
      function renew(segment: IndexSegment, was: IndexSegment | undefined, entry: SegmentEntry | undefined) {
        const going = [...(was?.numbers ?? [])].filter(
          ([id, number]) => changed.has(id) || segment.numbers.get(id) !== number,
        );
        const coming = [...segment.numbers].filter(
          ([id, number]) => changed.has(id) || was?.numbers.get(id) !== number,
        );
        if (entry && going.length === 0 && coming.length === 0) return entry;
        return patchSegment(
          segment.name,
          entry,
          going.map(([id, number]) => ({ number, article: parseLine(lineBefore(id)) })),
          coming.map(([id, number]) => {
            const minute = current.get(id)?.minute;
            return {
              number,
              year: minute === undefined ? 0 : yearAt(minute),
              article: parseLine(lineNow(id)),
            };
          }),
          files,
        );
      }
      const root: IndexRoot = {
        format: INDEX_FORMAT,
        languages: languagesOf(current.values()),
        segments: entries,
      };
      const bytes = Buffer.from(JSON.stringify(root));
      options.write(ROOT_FILE, bytes);
      rootHash = sha256(bytes);
      return { names: [ROOT_FILE, ...entries.flatMap((entry) => namesOf(entry, files))] };
    },
    commit() {
      rmSync(statePath, { force: true });
      if (last) forward.change(forwardChanges(previous, current, changed, lines));
      const documents = [...current.values()].map(
        ({ id, minute, language }) => [id, minute ?? null, language] as const,
      );
      const state: IndexerState = { format: INDEX_FORMAT, root: rootHash, documents };
      mkdirSync(options.cache, { recursive: true });
      try {
        writeFileSync(`${statePath}.new`, JSON.stringify(state));
        renameSync(`${statePath}.new`, statePath);
      } catch (error) {
        throw diskError(statePath, error);
      }
    },
  };
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
