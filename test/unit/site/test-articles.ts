/** Generated articles for tests of `src/site`. */
import * as v from 'valibot';
import { Site } from '../../../src/article/site.ts';
import type { Article, Card } from '../../../src/article/schema.ts';
import type { ArticleEntry } from '../../../src/site/card.ts';
import { planSite, type FindRelated, type PlannedPage } from '../../../src/site/plan-site.ts';
import type { ArticleSummary } from '../../../src/site/article-summary.ts';

export const parseSite = (given: v.InferInput<typeof Site> = {}): Site => v.parse(Site, given);

export const testArticle = (id: string, fields: Partial<Article> = {}): ArticleEntry => ({
  id,
  article: { headline: `Headline of ${id}`, body: [{ type: 'paragraph', text: 'Some words.' }], ...fields },
});

export const testCard = (name: string | number): Card => ({
  url: `/articles/${name}/`,
  headline: String(name),
});

/** Throws when anything changes the data. */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const part of Object.values(data)) deepFreeze(part);
  }
  return data;
}

export function planAllPages(
  of: Site,
  summaries: readonly ArticleSummary[],
  near?: FindRelated,
): PlannedPage[] {
  const { ids, article, lists } = planSite(of, summaries, near);
  return [...ids.flatMap((id) => article(id) ?? []), ...lists()];
}
