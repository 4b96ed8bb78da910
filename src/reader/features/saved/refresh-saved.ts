import type { Article } from '../../../article/schema.ts';
import { cachePictures } from './saved-pictures.ts';
import { saveArticle } from './save-article.ts';
import { savedArticleDataStore } from '../../storage/stores/saved-store.ts';

/**
 * Replaces the saved copy by the article that is shown if it differs; not when offline, where the saved copy itself is
 * shown.
 */
export async function refreshSavedArticle(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  const stored =
    id === undefined || !navigator.onLine ? undefined : await savedArticleDataStore(base).get(id);
  if (id === undefined || !stored || JSON.stringify(stored) === JSON.stringify(article)) return;
  await saveArticle(base, article);
  await cachePictures(base, id, article);
}
