import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { mapConcurrently } from '../map-concurrently.ts';
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
  let threads: RenderThreads | undefined;
  let local: PageRenderer | undefined;
  /** Id -> JSON of articles whose pages are not rendered yet. */
  const waiting = new Map<string, string>();
  const rendererFor = (items: number): PageRenderer =>
    items < MIN_ITEMS_FOR_THREADS && !threads
      ? (local ??= createPageRenderer(settings))
      : (threads ??= startThreads(settings));
  const withArticle = (job: PageJob): PageJob => {
    if (!job.article) return job;
    const { id } = job.article;
    const articleJson = waiting.get(id);
    waiting.delete(id);
    return { ...job, article: { ...job.article, articleJson } };
  };

  return {
    async readMeta(paths) {
      const renderer = rendererFor(paths.length);
      const results = await mapConcurrently(batches(paths), concurrentBatches(paths.length), (batch) =>
        renderer.readMeta(batch),
      );
      const all = results.flat();
      for (const { meta, articleJson } of all)
        if (articleJson !== undefined) waiting.set(meta.id, articleJson);
      return all;
    },
    async renderPages(jobs, count, onStaged) {
      const renderer = rendererFor(count);
      await mapConcurrently(batches(jobs), concurrentBatches(count), async (batch) => {
        const pages = await renderer.renderPages(batch.map(withArticle));
        for (const [at, job] of batch.entries()) if (pages[at]) onStaged(job, pages[at]);
      });
    },
    async close() {
      await threads?.close();
      threads = undefined;
    },
  };
}

/** The pool starts another thread when a batch waits, so few items must not wait for threads. */
const concurrentBatches = (items: number): number =>
  items < MIN_ITEMS_FOR_THREADS ? 1 : availableParallelism() * QUEUED_BATCHES_PER_THREAD;

interface RenderThreads extends PageRenderer {
  close(): Promise<void>;
}

function startThreads(workerData: RenderSettings): RenderThreads {
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
