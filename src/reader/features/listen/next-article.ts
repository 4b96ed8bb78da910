import type { Article } from '../../../article/schema.ts';

/** The first article of this site that was not heard yet: related ones first, then saved ones. Pure. */
export const nextArticleUrl = (
  article: Article,
  heard: ReadonlySet<string>,
  saved: readonly string[] = [],
): string | undefined =>
  [...(article.published?.related.map(({ url }) => url) ?? []), ...saved].find(
    (url) => url.startsWith('/articles/') && !heard.has(url),
  );
