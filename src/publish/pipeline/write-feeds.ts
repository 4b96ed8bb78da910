import { availableParallelism } from 'node:os';
import { articleAddress } from '../../article/urls.ts';
import { feedPath, planFeeds } from '../../site/feeds/plan-feeds.ts';
import { memoize } from '../../article/memoize.ts';
import { newestFirst } from '../../site/plan-site.ts';
import { diskPath } from '../content/disk-path.ts';
import { readFileStamp } from '../content/file-stamp.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import type { BuildContext } from './build-context.ts';
import { dataPath } from './page-paths.ts';
import type { FeedJob, FeedSettings, StageFeeds } from './stage-feeds.ts';
import type { StagedFile } from './stage-file.ts';
import type { TaskCache } from './task-cache.ts';
import { batches, openThreads, QUEUED_BATCHES_PER_THREAD } from './threads.ts';

/** Articles in feeds. Below this, starting threads costs more than it saves. */
const MIN_ITEMS_FOR_THREADS = 3000;
const BATCH_SIZE = 16;

/** Runs after the pages: feeds contain the published data. */
export async function writeFeeds(tasks: TaskCache, folder: string, context: BuildContext): Promise<void> {
  const { content, pictures, session } = context;
  const { site, base } = session;
  const settings = { site, base, folder, media: content.media, pictures: pictures.files };
  await stageFeeds(settings, planFeedJobs(tasks, folder, context), (path, staged) =>
    tasks.output.addStaged(path, staged),
  );
}

/** Only of feeds that changed. */
function planFeedJobs(
  tasks: TaskCache,
  folder: string,
  { content: { articles }, session: { site } }: BuildContext,
): FeedJob[] {
  const { output } = tasks;
  const mediaOf = new Map(articles.map(({ id, media }) => [id, media]));
  const stampOf = memoize((path: string) => readFileStamp(diskPath(folder, path)));
  const jobs: FeedJob[] = [];
  for (const feed of planFeeds(site, newestFirst(articles.map(({ summary }) => summary)))) {
    const name = `feeds of ${feed.address}`;
    const pages = feed.ids.map((id) => `${id} ${tasks.taskHashes.get(articleAddress(id)) ?? ''}`);
    const stamps = feed.ids.flatMap((id) => mediaOf.get(id) ?? []).map(stampOf);
    if (tasks.keepFiles(name, [`feed: ${pages.join(' ')}`, ...stamps])) continue;
    const paths = feed.files.map((file) => feedPath(feed, file));
    tasks.record(name, paths);
    jobs.push({
      feed,
      articles: new Map(feed.ids.map((id) => [id, output.locate(dataPath(articleAddress(id)))])),
      targets: new Map(paths.map((path) => [path, output.stagingTarget(path)])),
    });
  }
  return jobs;
}

async function stageFeeds(
  settings: FeedSettings,
  jobs: readonly FeedJob[],
  onStaged: (path: string, staged: StagedFile) => void,
): Promise<void> {
  const stageAll = async (limit: number, stage: (batch: FeedJob[]) => Promise<ReturnType<StageFeeds>>) => {
    await mapConcurrently(batches(jobs, BATCH_SIZE), limit, async (batch) => {
      for (const [path, staged] of await stage(batch)) onStaged(path, staged);
    });
  };
  if (jobs.length === 0) return;
  if (jobs.reduce((sum, { feed }) => sum + feed.ids.length, 0) < MIN_ITEMS_FOR_THREADS) {
    // A build without changed feeds does without their libraries.
    const { createFeedStager } = await import('./stage-feeds.ts');
    const stage = createFeedStager(settings);
    await stageAll(1, async (batch) => stage(batch));
    return;
  }
  const threads = openThreads('feed-worker.js', settings);
  try {
    await stageAll(
      availableParallelism() * QUEUED_BATCHES_PER_THREAD,
      (batch) => threads.run(batch, { name: 'stageFeeds' }) as Promise<ReturnType<StageFeeds>>,
    );
  } finally {
    await threads.destroy();
  }
}
