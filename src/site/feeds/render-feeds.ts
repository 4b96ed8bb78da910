import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { createAbsoluteUrl } from '../absolute-url.ts';
import { editionByAddress } from '../editions.ts';
import type { FileSizeOf } from './enclosures.ts';
import { atomFeed, jsonFeed, rssFeed } from './feed-formats.ts';
import { createFeed, createFeedItem, type Feed, type FeedItem } from './feed.ts';
import { feedPath, type FeedFile, type PlannedFeed } from './plan-feeds.ts';

const FORMATS: Readonly<Record<FeedFile, (feed: Feed, self: string) => string>> = {
  'feed.xml': atomFeed,
  'rss.xml': rssFeed,
  'feed.json': jsonFeed,
};

/** Of about 10 kB each. The newest articles come first, and are in several feeds. */
const MAX_KEPT_ITEMS = 1000;

/** Finds an article prepared for publishing. */
type FindArticle = (id: string) => Article | undefined;

export type RenderFeed = (
  feed: PlannedFeed,
  findArticle: FindArticle,
) => (readonly [path: string, content: string])[];

/** An article that is in several feeds is prepared for them once. */
export function createFeedRenderer(site: Site, base: string, bytesOf: FileSizeOf): RenderFeed {
  const toAbsoluteUrl = createAbsoluteUrl(site, base);
  const keptItems = new Map<string, FeedItem>();
  const itemOf = (id: string, edition: Site, findArticle: FindArticle): FeedItem | undefined => {
    const kept = keptItems.get(id);
    const article = kept ? undefined : findArticle(id);
    if (!article) return kept;
    const item = createFeedItem(id, article, edition, toAbsoluteUrl, bytesOf);
    if (keptItems.size < MAX_KEPT_ITEMS) keptItems.set(id, item);
    return item;
  };
  return (planned, findArticle) => {
    const edition = editionByAddress(site, planned.address);
    const items = planned.ids.flatMap((id) => itemOf(id, edition, findArticle) ?? []);
    const feed = createFeed(edition, planned, items, toAbsoluteUrl);
    return planned.files.map((file) => [
      feedPath(planned, file),
      FORMATS[file](feed, toAbsoluteUrl(planned.address + file)),
    ]);
  };
}
