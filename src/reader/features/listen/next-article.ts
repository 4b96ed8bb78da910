/** What follows an article for who listens. Pure. */
import type { Article } from '../../../article/schema.ts';

/** Address of the first article of this site that was not heard yet: of those related to this one, else of those saved. */
export const nextArticle = (
  article: Article,
  heard: ReadonlySet<string>,
  saved: readonly string[] = [],
): string | undefined =>
  [...(article.published?.related.map(({ url }) => url) ?? []), ...saved].find(
    (url) => url.startsWith('/articles/') && !heard.has(url),
  );
