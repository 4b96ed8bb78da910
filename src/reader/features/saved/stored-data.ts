import { looseObject, string } from 'valibot';
import { setFeatureActive } from '../../storage/active-features.ts';
import { newestWins, type StoredData } from '../../storage/merge-rule.ts';
import { SavedArticle } from '../../storage/stores/saved-store.ts';
import { SAVED_FEATURE } from './feature-name.ts';

const ArticleData = looseObject({ headline: string() });
const articleChangedAt = (article: Readonly<Record<string, unknown>>): number =>
  Math.max(
    ...['dateModified', 'datePublished'].map((name) => {
      const date = article[name];
      return (typeof date === 'string' && Date.parse(date)) || 0;
    }),
  );

export const savedData: StoredData = {
  stores: {
    // Cached pictures are specific to a device.
    saved: newestWins(
      SavedArticle,
      ({ savedAt }) => savedAt,
      (article) => ({ ...article, pictures: undefined }),
    ),
    savedArticles: { ...newestWins(ArticleData, articleChangedAt), isDependent: true },
  },
  afterImport: (_, { saved = {} }) => setFeatureActive(SAVED_FEATURE, Object.keys(saved).length > 0),
};
