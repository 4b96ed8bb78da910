/** Updates the search index during a build: in a thread for many articles, otherwise on the main thread. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Site } from '../../article/site.ts';
import type { ArticleEntry } from '../../site/card.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import { createIndexTasks, type IndexTaskOptions, type IndexTasks } from './index-tasks.ts';
import { searchDocument } from './search-document.ts';

export interface SearchIndexBuilderOptions {
  readonly out: string;
  readonly full: boolean;
  readonly articles: number;
  /** Path of the index in the site. */
  readonly folder: string;
}

interface SearchIndexFiles {
  readonly unchanged: readonly string[];
  readonly created: ReadonlyMap<string, Uint8Array>;
}

export interface SearchIndexBuilder {
  readonly needsAll: boolean;
  /** Indexes new or changed articles. Waits while too many batches are queued. */
  put(entries: readonly ArticleEntry[], site: Site): Promise<void>;
  keepOnly(ids: readonly string[]): Promise<void>;
  finish(): Promise<SearchIndexFiles>;
  commit(): Promise<void>;
  /** Ends the thread; must be called after failures too. */
  close(): Promise<void>;
}

interface IndexWorker extends IndexTasks {
  close(): Promise<void>;
}

/** Below this, starting a thread costs more than it saves. */
const MIN_ARTICLES_FOR_THREAD = 200;
const MAX_QUEUED_BATCHES = 4;

const createLocalWorker = (setting: IndexTaskOptions): IndexWorker => ({
  ...createIndexTasks(setting),
  close: async () => undefined,
});

function createThreadWorker(setting: IndexTaskOptions): IndexWorker {
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
    keepOnly: (ids) => run('keepOnly', ids),
    finish: () => run('finish'),
    commit: () => run('commit'),
    close: () => pool.destroy(),
  };
}

export async function openSearchIndexBuilder({
  out,
  full,
  articles,
  folder,
}: SearchIndexBuilderOptions): Promise<SearchIndexBuilder> {
  const setting = { cache: join(cacheFolder(out), folder), published: join(out, folder), full };
  const worker =
    articles < MIN_ARTICLES_FOR_THREAD ? createLocalWorker(setting) : createThreadWorker(setting);
  const waiting = new Set<Promise<void>>();
  return {
    needsAll: await worker.needsAll(),
    async put(entries, site) {
      const batch = worker.put(entries.map((entry) => searchDocument(entry, site)));
      const one = batch.finally(() => waiting.delete(one));
      waiting.add(one);
      if (waiting.size > MAX_QUEUED_BATCHES) await Promise.race(waiting);
    },
    keepOnly: (ids) => worker.keepOnly(ids),
    async finish() {
      await Promise.all(waiting);
      const { names, files } = await worker.finish();
      const fresh = new Map(files.map(([name, content]) => [`${folder}/${name}`, content]));
      const paths = new Set(names.map((name) => `${folder}/${name}`));
      return { unchanged: [...paths].filter((path) => !fresh.has(path)), created: fresh };
    },
    commit: () => worker.commit(),
    close: () => worker.close(),
  };
}
