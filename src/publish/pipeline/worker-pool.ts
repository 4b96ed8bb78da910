import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { articleIdOf } from '../content/article-file-names.ts';
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
/** From this size on, one thread is started early and warms up while the build cache is loaded. */
const MIN_ARTICLES_FOR_EARLY_START = 1000;
const BATCH_SIZE = 24;
/** Keeps every thread supplied while the next batch is prepared. */
const QUEUED_BATCHES_PER_THREAD = 2;

export interface WorkerPool {
  readMeta(paths: readonly string[]): Promise<MetaResult[]>;
  renderPages(
    jobs: Iterable<PageJob>,
    many: number,
    staged: (job: PageJob, page: StagedPage) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

export function openWorkerPool(settings: RenderSettings, articles: number): WorkerPool {
  const pools: Piscina[] = [];
  /** One pool per thread, so that an article is rendered by the thread that parsed it. */
  const start = (): PageRenderer => {
    const pool = startThread(settings);
    pools.push(pool);
    return {
      readMeta: (paths) => pool.run(paths, { name: 'readMeta' }) as Promise<MetaResult[]>,
      renderPages: (jobs) => pool.run(jobs, { name: 'renderPages' }) as Promise<StagedPage[]>,
    };
  };
  const threads = articles < MIN_ARTICLES_FOR_EARLY_START ? [] : [start()];
  let localRenderer: PageRenderer | undefined;
  const isFew = (many: number): boolean => many < MIN_ITEMS_FOR_THREADS && threads.length < 2;
  const onMainThread = (): readonly PageRenderer[] => [(localRenderer ??= createPageRenderer(settings))];
  const onThreads = (): readonly PageRenderer[] => {
    while (threads.length < availableParallelism()) threads.push(start());
    return threads;
  };
  const owners = new Map<string, number>();

  return {
    async readMeta(paths) {
      const results = new Map<string, MetaResult>();
      const rest = batches(paths);
      await runOnAll(isFew(paths.length) ? onMainThread() : onThreads(), async (renderer, number) => {
        const { value: batch } = rest.next();
        if (!batch) return false;
        for (const path of batch) owners.set(articleIdOf(path), number);
        for (const one of await renderer.readMeta(batch)) results.set(one.meta.path, one);
        return true;
      });
      return paths.flatMap((path) => results.get(path) ?? []);
    },
    async renderPages(jobs, many, staged) {
      const renderers = isFew(many) ? (threads[0] ? threads : onMainThread()) : onThreads();
      const queue = createJobQueue(jobs, ({ article }) => (article && owners.get(article.id)) ?? -1);
      await runOnAll(renderers, async (press, number) => {
        const batch = queue(renderers.length > 1 ? number : -1);
        if (batch.length === 0) return false;
        const pages = await press.renderPages(batch);
        for (const [at, job] of batch.entries()) if (pages[at]) staged(job, pages[at]);
        return true;
      });
    },
    close: async () => void (await Promise.all(pools.map((pool) => pool.destroy()))),
  };
}

const startThread = (workerData: RenderSettings): Piscina =>
  new Piscina({
    filename: fileURLToPath(new URL('render-worker.js', import.meta.url)),
    workerData,
    minThreads: 1,
    maxThreads: 1,
    // Few objects outlive a page, so a small young generation saves memory.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });

async function runOnAll(
  renderers: readonly PageRenderer[],
  runBatch: (renderer: PageRenderer, number: number) => Promise<boolean>,
): Promise<void> {
  const loops = renderers.flatMap((press, number) =>
    Array.from({ length: QUEUED_BATCHES_PER_THREAD }, async () => {
      while (await runBatch(press, number));
    }),
  );
  await Promise.all(loops);
}

function createJobQueue(
  jobs: Iterable<PageJob>,
  ownerOf: (job: PageJob) => number,
): (number: number) => PageJob[] {
  const iterator = jobs[Symbol.iterator]();
  const queues = new Map<number, PageJob[]>();
  const fill = (number: number): void => {
    while ((queues.get(number)?.length ?? 0) < BATCH_SIZE) {
      const { value: job, done } = iterator.next();
      if (done) return;
      const owner = ownerOf(job);
      const queued = queues.get(owner);
      if (queued) queued.push(job);
      else queues.set(owner, [job]);
    }
  };
  return (number) => {
    fill(number);
    const line = [queues.get(number), queues.get(-1), ...queues.values()].find((one) => one?.length);
    return line?.splice(0, BATCH_SIZE) ?? [];
  };
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += BATCH_SIZE) yield items.slice(at, at + BATCH_SIZE);
}
