/** Pages are rendered beside one another where there are many, and right here where there are few. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { createPageWriter, type PageJob, type PageSetting, type StagedPage } from './page-writer.ts';

/** Below this many articles a thread costs more than it brings: each loads the app for itself. */
const MANY = 200;
const BATCH = 24;

export interface PagePool {
  /** Takes pages as they come and tells of each when it is staged. Holds a few batches at a time, however many pages there are. */
  write(jobs: Iterable<PageJob>, staged: (job: PageJob, page: StagedPage) => void): Promise<void>;
  close(): Promise<void>;
}

/** A pool for a site of so many articles. */
export const openPagePool = (setting: PageSetting, articles: number): Promise<PagePool> | PagePool =>
  articles < MANY ? alone(setting) : threads(setting);

async function alone(setting: PageSetting): Promise<PagePool> {
  const writer = await createPageWriter(setting);
  return {
    async write(jobs, staged) {
      for (const job of jobs) for (const page of writer([job])) staged(job, page);
    },
    close: async () => undefined,
  };
}

function threads(setting: PageSetting): PagePool {
  const count = availableParallelism();
  const pool = new Piscina({
    filename: fileURLToPath(new URL('page-worker.js', import.meta.url)),
    name: 'writePages',
    workerData: setting,
    minThreads: count,
    maxThreads: count,
    // Whole pages are strings of a few ten thousand characters: a small nursery is swept all the time.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return {
    async write(jobs, staged) {
      const running = new Set<Promise<void>>();
      for (const batch of batches(jobs)) {
        const job = pool
          .run(batch)
          .then((pages: StagedPage[]) => batch.forEach((one, at) => pages[at] && staged(one, pages[at])))
          .finally(() => running.delete(job));
        running.add(job);
        if (running.size > count * 2) await Promise.race(running);
      }
      await Promise.all(running);
    },
    close: () => pool.destroy(),
  };
}

function* batches(jobs: Iterable<PageJob>): Generator<PageJob[]> {
  let batch: PageJob[] = [];
  for (const job of jobs) {
    batch.push(job);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
