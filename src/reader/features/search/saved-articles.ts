import type { Article } from '../../../article/schema.ts';

export const loadSavedArticles = (base: string): Promise<readonly Article[]> =>
  import('../saved/saved-articles.ts').then((keep) => keep.readSavedArticles(base)).catch(() => []);
