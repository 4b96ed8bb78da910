import { memoize } from '../../article/memoize.ts';
import type { Article } from '../../article/schema.ts';
import { articleAddress } from '../../article/urls.ts';
import { planFeeds } from '../../site/feeds/plan-feeds.ts';
import type { RenderFeed } from '../../site/feeds/render-feeds.ts';
import { newestFirst } from '../../site/plan-site.ts';
import { diskPath } from '../content/disk-path.ts';
import { readFileStamp } from '../content/file-stamp.ts';
import type { BuildContext } from './build-context.ts';
import { enclosureSizes } from './enclosure-sizes.ts';
import { dataPath } from './page-paths.ts';
import type { TaskCache } from './task-cache.ts';

/** Runs after the pages: feeds contain the published data. */
export async function writeFeeds(
  tasks: TaskCache,
  folder: string,
  { content: { articles, media }, pictures, session: { site, base } }: BuildContext,
): Promise<void> {
  const bytesOf = enclosureSizes({ folder, media, pictures: pictures.files });
  const readPublished = (id: string): Article =>
    JSON.parse(tasks.output.read(dataPath(articleAddress(id)))) as Article;
  let renderFeed: RenderFeed | undefined;
  // A build without changed feeds does without their libraries.
  const loadRenderer = async (): Promise<RenderFeed> => {
    const { createFeedRenderer } = await import('../../site/feeds/render-feeds.ts');
    return createFeedRenderer(site, base, bytesOf);
  };
  const mediaOf = new Map(articles.map(({ id, media }) => [id, media]));
  const stampOf = memoize((path: string) => readFileStamp(diskPath(folder, path)));
  for (const feed of planFeeds(site, newestFirst(articles.map(({ summary }) => summary)))) {
    const pages = feed.ids.map((id) => `${id} ${tasks.taskHashes.get(articleAddress(id)) ?? ''}`);
    const stamps = feed.ids.flatMap((id) => mediaOf.get(id) ?? []).map(stampOf);
    await tasks.runTask(`feeds of ${feed.address}`, [`feed: ${pages.join(' ')}`, ...stamps], async () => {
      renderFeed ??= await loadRenderer();
      return renderFeed(feed, readPublished);
    });
  }
}
