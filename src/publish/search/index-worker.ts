import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { openIndexer, type Indexer, type IndexerOptions } from './indexer.ts';

type Task = 'needsAll' | 'put' | 'keepOnly' | 'finish' | 'commit';

/** An indexer, in this thread or another. */
export type IndexWorker = {
  [T in Task]: (...args: Parameters<Indexer[T]>) => ReturnType<Indexer[T]> | Promise<ReturnType<Indexer[T]>>;
} & {
  /** Ends the thread; must be called after failures too. */
  close(): Promise<void>;
};

/** Below this, starting a thread costs more than it saves. */
const MIN_ARTICLES_FOR_THREAD = 200;

export function openIndexWorker(options: IndexerOptions, articles: number): IndexWorker {
  if (articles < MIN_ARTICLES_FOR_THREAD) return { ...openIndexer(options), close: async () => undefined };
  const pool = new Piscina({
    filename: fileURLToPath(new URL('search-worker.js', import.meta.url)),
    workerData: options,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Infinity,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const run = (name: Task, task?: unknown) => pool.run(task, { name });
  return {
    needsAll: () => run('needsAll'),
    put: (documents) => run('put', documents),
    keepOnly: (ids) => run('keepOnly', ids),
    finish: () => run('finish'),
    commit: () => run('commit'),
    close: () => pool.destroy(),
  };
}
