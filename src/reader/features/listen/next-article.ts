/** What follows an article for who listens. Pure. */
import type { Article } from '../../../article/schema.ts';

/** Address of the first related article of this site that was not heard yet. */
export const nextArticle = (article: Article, heard: ReadonlySet<string>): string | undefined =>
  article.published?.related
    .map(({ url }) => url)
    .find((url) => url.startsWith('/articles/') && !heard.has(url));
