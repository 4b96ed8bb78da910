/** The articles that the reader has saved, to be searched without a connection. */
import type { Article } from '../../../article/schema.ts';

/** The saved articles of the site under `base`; none when they cannot be read. */
export const savedArticles = (base: string): Promise<readonly Article[]> =>
  import('../keep/articles.ts').then((keep) => keep.savedArticles(base)).catch(() => []);
