/** Generates feeds, sitemaps and the like for test articles. */
import type { Site } from '../../../src/article/site.ts';
import type { Card } from '../../../src/article/schema.ts';
import { toCard, type ArticleEntry } from '../../../src/site/card.ts';

import { newestFirst } from '../../../src/site/plan-site.ts';
import type { FileSizeOf } from '../../../src/site/feeds/enclosures.ts';
import { planGeneratedFiles } from '../../../src/site/generated-files.ts';
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
  const groups = planGeneratedFiles(
    site,
    base,
    newestFirst(entries.map((one) => summarizeArticle(one, site))),
    bytesOf,
  );
  return new Map(groups.flatMap(({ files }) => [...files(article)]));
}
