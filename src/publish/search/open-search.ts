/** The search index of a publish: beside rendering where there is much to index, and right here where there is little. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Site } from '../../article/site.ts';
import type { Entry } from '../../edition/card.ts';
import { cacheFolder } from '../press/cache-folder.ts';
import { searchDocument, type SearchDocument } from './document.ts';
import { openIndexer } from './indexer.ts';
import type { IndexFile, IndexSetting } from './search-worker.ts';

export interface SearchOptions {
  /** The published folder. */
  readonly out: string;
  readonly full: boolean;
  /** How many articles are likely to be put. */
  readonly articles: number;
}

/** Files of the index, by path below the published folder: those that stay as they are published, and the new ones. */
export interface SearchFiles {
  readonly kept: readonly string[];
  readonly fresh: ReadonlyMap<string, Uint8Array>;
}

export interface Search {
  /** Whether every article must be put, because there is no index that this publish could go on from. */
  readonly needsAll: boolean;
  /** Takes articles that are new or have changed. Resolves when more can be taken: few wait at a time. */
  put(entries: readonly Entry[], site: Site): Promise<void>;
  /** Takes out articles that are no longer published. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes out all articles but these. */
  keepOnly(ids: readonly string[]): Promise<void>;
  /** Gives all files of the index. */
  finish(): Promise<SearchFiles>;
  /** To be called once the files are in place: the next publish goes on from them. */
  commit(): Promise<void>;
  /** Ends the thread; also after a failure. */
  close(): Promise<void>;
}

interface Worker {
  needsAll(): Promise<boolean>;
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  keepOnly(ids: readonly string[]): Promise<void>;
  finish(): Promise<{ names: readonly string[]; files: readonly IndexFile[] }>;
  commit(): Promise<void>;
  close(): Promise<void>;
}

/** For fewer articles the thread costs more than it brings. */
const MANY = 200;
/** Batches of articles that may wait for the thread. */
const WAITING = 4;

function here(setting: IndexSetting): Worker {
  const files: IndexFile[] = [];
  const indexer = openIndexer({ ...setting, write: (name, content) => void files.push([name, content]) });
  return {
    needsAll: async () => indexer.needsAll,
    async put(documents) {
      for (const document of documents) await indexer.put(document);
    },
    remove: async (ids) => ids.forEach((id) => indexer.remove(id)),
    keepOnly: async (ids) => indexer.keepOnly(ids),
    finish: async () => ({ ...indexer.finish(), files }),
    commit: async () => indexer.commit(),
    close: async () => undefined,
  };
}

function inThread(setting: IndexSetting): Worker {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('search-worker.js', import.meta.url)),
    workerData: setting,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const run = (name: string, task?: unknown) => pool.run(task, { name });
  return {
    needsAll: () => run('needsAll'),
    put: (documents) => run('put', documents),
    remove: (ids) => run('remove', ids),
    keepOnly: (ids) => run('keepOnly', ids),
    finish: () => run('finish'),
    commit: () => run('commit'),
    close: () => pool.destroy(),
  };
}

const PLACE = 'search';

/** Opens the index for a publish. Throws what the disk refuses. */
export async function openSearch({ out, full, articles }: SearchOptions): Promise<Search> {
  const setting = { cache: join(cacheFolder(out), PLACE), published: join(out, PLACE), full };
  const worker = articles < MANY ? here(setting) : inThread(setting);
  const waiting = new Set<Promise<void>>();
  return {
    needsAll: await worker.needsAll(),
    async put(entries, site) {
      const batch = worker.put(entries.map((entry) => searchDocument(entry, site)));
      const one = batch.finally(() => waiting.delete(one));
      waiting.add(one);
      if (waiting.size > WAITING) await Promise.race(waiting);
    },
    remove: (ids) => worker.remove(ids),
    keepOnly: (ids) => worker.keepOnly(ids),
    async finish() {
      await Promise.all(waiting);
      const { names, files } = await worker.finish();
      const fresh = new Map(files.map(([name, content]) => [`${PLACE}/${name}`, content]));
      const paths = new Set(names.map((name) => `${PLACE}/${name}`));
      return { kept: [...paths].filter((path) => !fresh.has(path)), fresh };
    },
    commit: () => worker.commit(),
    close: () => worker.close(),
  };
}
