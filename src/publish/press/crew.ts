/** Presses beside one another where there is much to do, and one right here where there is little. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import {
  createPress,
  type News,
  type PageJob,
  type Press,
  type PressSetting,
  type StagedPage,
} from './press.ts';

/** Below this many articles or pages a second thread costs more than it brings: each loads the app for itself. */
const MANY = 200;
/** From this many articles on, recalling what is known of them takes longer than a thread needs to be ready for the first. */
const ARCHIVE = 1000;
const BATCH = 24;
/** Batches that wait at a press, so that it never waits for the next. */
const WAITING = 2;

export interface Crew {
  /** Reads articles; the news of them come in their order. */
  learn(ids: readonly string[]): Promise<News[]>;
  /** Renders and stages pages, and tells of each when it is staged. Takes the jobs as it needs them. */
  print(
    jobs: Iterable<PageJob>,
    many: number,
    staged: (job: PageJob, page: StagedPage) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Opens a crew for so many articles. Threads start with the first work that is worth them, of a large archive one at once. */
export function openCrew(setting: PressSetting, articles: number): Crew {
  const pools: Piscina[] = [];
  /** A pool a thread, not one pool: an article is printed where it was read. */
  const start = (): Press => {
    const pool = openThread(setting);
    pools.push(pool);
    return {
      learn: (ids) => pool.run(ids, { name: 'learn' }) as Promise<News[]>,
      print: (jobs) => pool.run(jobs, { name: 'print' }) as Promise<StagedPage[]>,
    };
  };
  const threads = articles < ARCHIVE ? [] : [start()];
  let here: Press | undefined;
  const isFew = (many: number): boolean => many < MANY && threads.length < 2;
  const pressHere = (): readonly Press[] => [(here ??= createPress(setting))];
  const pressThere = (): readonly Press[] => {
    while (threads.length < availableParallelism()) threads.push(start());
    return threads;
  };
  const owners = new Map<string, number>();

  return {
    async learn(ids) {
      const news = new Map<string, News>();
      const rest = batches(ids);
      await share(isFew(ids.length) ? pressHere() : pressThere(), async (press, number) => {
        const { value: batch } = rest.next();
        if (!batch) return false;
        for (const id of batch) owners.set(id, number);
        for (const one of await press.learn(batch)) news.set(one.known.id, one);
        return true;
      });
      return ids.flatMap((id) => news.get(id) ?? []);
    },
    async print(jobs, many, staged) {
      const presses = isFew(many) ? (threads[0] ? threads : pressHere()) : pressThere();
      const queue = queueFor(jobs, ({ article }) => (article && owners.get(article.id)) ?? -1);
      await share(presses, async (press, number) => {
        const batch = queue(presses.length > 1 ? number : -1);
        if (batch.length === 0) return false;
        const pages = await press.print(batch);
        for (const [at, job] of batch.entries()) if (pages[at]) staged(job, pages[at]);
        return true;
      });
    },
    close: async () => void (await Promise.all(pools.map((pool) => pool.destroy()))),
  };
}

const openThread = (workerData: PressSetting): Piscina =>
  new Piscina({
    filename: fileURLToPath(new URL('press-worker.js', import.meta.url)),
    workerData,
    minThreads: 1,
    maxThreads: 1,
    // Nothing outlives its page but where its article was put aside: a large nursery is memory for nothing.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });

/** Lets every press take work until there is none: `take` says whether it found any. */
async function share(
  presses: readonly Press[],
  take: (press: Press, number: number) => Promise<boolean>,
): Promise<void> {
  const lines = presses.flatMap((press, number) =>
    Array.from({ length: WAITING }, async () => {
      while (await take(press, number));
    }),
  );
  await Promise.all(lines);
}

/** Hands out batches: to each press first what belongs to it, then what belongs to nobody, then what others have not begun. */
function queueFor(jobs: Iterable<PageJob>, ownerOf: (job: PageJob) => number): (number: number) => PageJob[] {
  const iterator = jobs[Symbol.iterator]();
  const waiting = new Map<number, PageJob[]>();
  const fill = (number: number): void => {
    while ((waiting.get(number)?.length ?? 0) < BATCH) {
      const { value: job, done } = iterator.next();
      if (done) return;
      const owner = ownerOf(job);
      const line = waiting.get(owner);
      if (line) line.push(job);
      else waiting.set(owner, [job]);
    }
  };
  return (number) => {
    fill(number);
    const line = [waiting.get(number), waiting.get(-1), ...waiting.values()].find((one) => one?.length);
    return line?.splice(0, BATCH) ?? [];
  };
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
