/** The search index of a site: made once, then changed article by article. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { primary } from '../../article/language-tag.ts';
import { FORMAT, ROOT, type Root } from '../../search/format.ts';
import { impactsOf } from '../../search/impact.ts';
import { minuteOf, segmentsOf, yearAt, type Dated, type Segment } from '../../search/segments.ts';
import { analyserFor, type Analyser } from '../../search/terms.ts';
import { namedError } from '../problems/system-reason.ts';
import type { SearchDocument } from './document.ts';
import { dayFile, ForwardStore, indexedOf, lineOf, termsText } from './forward.ts';
import { namesOf, patchSegment, type IndexFiles, type SegmentEntry } from './segment.ts';

export interface IndexerOptions {
  /** Folder for what is kept between publishes. */
  readonly cache: string;
  /** Folder of the published index (`<out>/search`), which is only read. */
  readonly published: string;
  /** Takes a file that is not published yet. */
  readonly write: (name: string, content: Uint8Array) => void;
  readonly full: boolean;
}

/** What the published index consists of from now on: files below `/search/`. */
export interface IndexResult {
  readonly names: readonly string[];
}

export interface Indexer {
  /** Whether every article must be put, because there is no index that this publish could go on from. */
  readonly needsAll: boolean;
  put(document: SearchDocument): Promise<void>;
  remove(id: string): void;
  /** Removes all articles but these. */
  keepOnly(ids: readonly string[]): void;
  /** Makes the files. The published index stays the valid one until {@link commit}. */
  finish(): IndexResult;
  /** To be called once the files are published. */
  commit(): void;
}

interface Known extends Dated {
  readonly language: string;
}

interface State {
  readonly format: number;
  /** Hash of the root that this state belongs to. */
  readonly root: string;
  readonly documents: readonly (readonly [id: string, minute: number | null, language: string])[];
}

const digest = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The index as the last publish left it; none when a part of it is missing, or not the one that is published. */
function lastIndex({ cache, published, full }: IndexerOptions) {
  if (full) return undefined;
  try {
    const state = JSON.parse(readFileSync(join(cache, 'state.json'), 'utf8')) as State;
    const bytes = readFileSync(join(published, ROOT));
    if (state.format !== FORMAT || state.root !== digest(bytes)) return undefined;
    const root = JSON.parse(bytes.toString('utf8')) as Root;
    const documents = state.documents.map(([id, minute, language]): [string, Known] => [
      id,
      { id, minute: minute ?? undefined, language },
    ]);
    return { root, documents: new Map(documents) };
  } catch {
    return undefined;
  }
}

/** Lines of a first publish wait here until they are this many characters. */
const WAITING = 32_000_000;

/** Opens the index of a site for a publish. */
export function openIndexer(options: IndexerOptions): Indexer {
  const last = lastIndex(options);
  const forward = new ForwardStore(join(options.cache, 'articles'));
  const statePath = join(options.cache, 'state.json');
  const before = last?.documents ?? new Map<string, Known>();
  const now = new Map(before);
  const changed = new Set<string>();
  const lines = new Map<string, string>();
  const waiting = new Map<string, string[]>();
  let waitingLength = 0;
  let result = '';
  const analysers = new Map<string, Promise<Analyser>>();
  if (!last) {
    rmSync(statePath, { force: true });
    forward.clear();
  }

  function flush(): void {
    forward.append(waiting);
    waiting.clear();
    waitingLength = 0;
  }

  function keep(document: Known, line: string): void {
    now.set(document.id, document);
    if (last) {
      lines.set(document.id, line);
      return;
    }
    const file = dayFile(document);
    waiting.set(file, [...(waiting.get(file) ?? []), line]);
    waitingLength += line.length;
    if (waitingLength > WAITING) flush();
  }

  function remove(id: string): void {
    if (now.delete(id)) changed.add(id);
    lines.delete(id);
  }

  const analyser = (language: string): Promise<Analyser> => {
    const code = primary(language);
    const known = analysers.get(code) ?? analyserFor(code);
    analysers.set(code, known);
    return known;
  };

  const lineNow = (id: string): string => lines.get(id) ?? forward.line(now.get(id) ?? missing(id));
  const lineBefore = (id: string): string => forward.line(before.get(id) ?? missing(id));

  return {
    needsAll: last === undefined,
    async put({ id, language, datePublished, words, card, filters }) {
      const impacts = impactsOf(words, await analyser(language));
      changed.add(id);
      keep(
        { id, minute: minuteOf(id, datePublished), language: primary(language) },
        lineOf({ id, card, filters, terms: termsText(impacts) }),
      );
    },
    remove,
    keepOnly(ids) {
      const kept = new Set(ids);
      for (const id of now.keys()) if (!kept.has(id)) remove(id);
    },
    finish() {
      flush();
      const files = indexFiles(options);
      const old = segmentsOf(before.values());
      const known = new Map(last?.root.segments.map((entry) => [entry.name, entry]));
      const segments = [...segmentsOf(now.values()).values()].sort(
        (a, b) => b.start - a.start || (a.name < b.name ? -1 : 1),
      );
      const entries = segments.flatMap((segment) => {
        const was = old.get(segment.name);
        return renew(segment, was, known.get(segment.name)) ?? [];
      });
      function renew(segment: Segment, was: Segment | undefined, entry: SegmentEntry | undefined) {
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
          going.map(([id, number]) => ({ number, article: indexedOf(lineBefore(id)) })),
          coming.map(([id, number]) => {
            const minute = now.get(id)?.minute;
            return {
              number,
              year: minute === undefined ? 0 : yearAt(minute),
              article: indexedOf(lineNow(id)),
            };
          }),
          files,
        );
      }
      const root: Root = { format: FORMAT, languages: languagesOf(now.values()), segments: entries };
      const bytes = Buffer.from(JSON.stringify(root));
      options.write(ROOT, bytes);
      result = digest(bytes);
      return { names: [ROOT, ...entries.flatMap((entry) => namesOf(entry, files))] };
    },
    commit() {
      rmSync(statePath, { force: true });
      if (last) forward.change(forwardChanges(before, now, changed, lines));
      const documents = [...now.values()].map(
        ({ id, minute, language }) => [id, minute ?? null, language] as const,
      );
      const state: State = { format: FORMAT, root: result, documents };
      mkdirSync(options.cache, { recursive: true });
      try {
        writeFileSync(`${statePath}.new`, JSON.stringify(state));
        renameSync(`${statePath}.new`, statePath);
      } catch (error) {
        throw namedError(statePath, error);
      }
    },
  };
}

function missing(id: string): never {
  throw new Error(`The search index does not know ${id}`);
}

function* forwardChanges(
  before: ReadonlyMap<string, Known>,
  now: ReadonlyMap<string, Known>,
  changed: ReadonlySet<string>,
  lines: ReadonlyMap<string, string>,
): Generator<readonly [Dated, string | undefined]> {
  for (const id of changed) {
    const [was, is] = [before.get(id), now.get(id)];
    if (was) yield [was, undefined];
    if (is) yield [is, lines.get(id)];
  }
}

/** The published files, and above them those that this publish has made. */
function indexFiles({ published, write }: IndexerOptions): IndexFiles {
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

/** The languages of an archive, the most frequent first. */
function languagesOf(documents: Iterable<Known>): string[] {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
