import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { mapConcurrently } from '../map-concurrently.ts';
import { removeSpool, type SpooledArticle } from './article-spool.ts';
import {
  createPageRenderer,
  type MetaResult,
  type PageJob,
  type PageRenderer,
  type RenderSettings,
  type StagedPage,
} from './render-pages.ts';

/** Below this, starting threads costs more than it saves, as each loads the app. */
const MIN_ITEMS_FOR_THREADS = 200;
const BATCH_SIZE = 24;
/** Keeps every thread supplied while the next batch is prepared. */
const QUEUED_BATCHES_PER_THREAD = 2;

export interface WorkerPool {
  readMeta(paths: readonly string[]): Promise<MetaResult[]>;
  /** Calls `onStaged` for each page; articles that were read by `readMeta` are not read again. */
  renderPages(
    jobs: Iterable<PageJob>,
    count: number,
    onStaged: (job: PageJob, page: StagedPage) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Does the work in this thread where there is little of it. */
export function openWorkerPool(settings: RenderSettings): WorkerPool {
  let threads: PageRenderer | undefined;
  let local: PageRenderer | undefined;
  const spooled = new Map<string, SpooledArticle>();
  const rendererFor = (items: number): PageRenderer =>
    items < MIN_ITEMS_FOR_THREADS && !threads
      ? (local ??= createPageRenderer(settings))
      : (threads ??= startThreads(settings));
  const withSpooled = (job: PageJob): PageJob => {
    const article = job.article && { ...job.article, spooled: spooled.get(job.article.id) };
    return article ? { ...job, article } : job;
  };

  return {
    async readMeta(paths) {
      const renderer = rendererFor(paths.length);
      const results = await mapConcurrently(batches(paths), concurrentBatches(paths.length), (batch) =>
        renderer.readMeta(batch),
      );
      for (const one of results.flat()) if (one.spooled) spooled.set(one.meta.id, one.spooled);
      return results.flat();
    },
    async renderPages(jobs, count, onStaged) {
      const renderer = rendererFor(count);
      await mapConcurrently(batches(jobs), concurrentBatches(count), async (batch) => {
        const pages = await renderer.renderPages(batch.map(withSpooled));
        for (const [at, job] of batch.entries()) if (pages[at]) onStaged(job, pages[at]);
      });
    },
    async close() {
      await Promise.all([threads?.close(), local?.close()]);
      threads = local = undefined;
      await removeSpool(settings.cache);
    },
  };
}

/** The pool starts another thread when a batch waits, so few items must not wait for threads. */
const concurrentBatches = (items: number): number =>
  items < MIN_ITEMS_FOR_THREADS ? 1 : availableParallelism() * QUEUED_BATCHES_PER_THREAD;

function startThreads(workerData: RenderSettings): PageRenderer {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('render-worker.js', import.meta.url)),
    workerData,
    minThreads: 1,
    maxThreads: availableParallelism(),
    idleTimeout: Infinity,
    // Few objects outlive a page, so a small young generation saves memory.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return {
    readMeta: (paths) => pool.run(paths, { name: 'readMeta' }) as Promise<MetaResult[]>,
    renderPages: (jobs) => pool.run(jobs, { name: 'renderPages' }) as Promise<StagedPage[]>,
    close: () => pool.destroy(),
  };
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items)
    if (batch.push(item) === BATCH_SIZE) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}
