/** Generates feeds, sitemaps and the like for test articles. */
import type { Site } from '../../../src/article/site.ts';
import type { Card } from '../../../src/article/schema.ts';
import { toCard, type ArticleEntry } from '../../../src/site/card.ts';

import { newestFirst } from '../../../src/site/plan-site.ts';
import type { FileSizeOf } from '../../../src/site/feeds/enclosures.ts';
import { planFeeds } from '../../../src/site/feeds/plan-feeds.ts';
import { createFeedRenderer } from '../../../src/site/feeds/render-feeds.ts';
import { createSitemapFiles } from '../../../src/site/sitemap-files.ts';
import { prepareArticle } from '../../../src/site/prepare-article.ts';
import { summarizeArticle } from '../../../src/site/article-summary.ts';

export function generateFiles(
  site: Site,
  entries: readonly ArticleEntry[],
  base = '/',
  bytesOf: FileSizeOf = () => undefined,
): Map<string, string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const card = (id: string): Card | undefined => {
    const entry = byId.get(id);
    return entry && toCard(entry, site);
  };
  const article = (id: string) => {
    const entry = byId.get(id);
    return entry && prepareArticle(entry, site, card);
  };
  const summaries = newestFirst(entries.map((one) => summarizeArticle(one, site)));
  const renderFeed = createFeedRenderer(site, base, bytesOf);
  return new Map([
    ...planFeeds(site, summaries).flatMap((feed) => renderFeed(feed, article)),
    ...createSitemapFiles(site, base, summaries),
  ]);
}
