import type { Article } from '../../../article/schema.ts';
import { formatCount } from '../../i18n/format.ts';
import type { FeatureMessages } from '../../i18n/messages.ts';
import { storageHealth } from '../../storage/storage-health.ts';
import { showNotice } from '../../ui/notices.ts';
import { requestPersistence } from './storage-estimate.ts';
import { cachePictures, scheduleRelease } from './saved-pictures.ts';
import { isSaved, restoreSavedArticles, removeSavedArticles, saveArticle } from './save-article.ts';

type SavedMessages = FeatureMessages['saved'];

/** Saves an article or removes a saved one, and shows a notice with an undo action. */
export async function toggleSaved(
  base: string,
  article: Article,
  words: SavedMessages,
  language: string,
): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  if (await isSaved(base, id)) return removeSavedWithUndo(base, [id], words.removed);
  const undo = async (): Promise<void> => {
    await removeSavedArticles(base, [id]);
    scheduleRelease(base);
  };
  await saveArticle(base, article);
  if (storageHealth('rows') !== 'kept') return showNotice(words.savedUntilTabCloses, undo);
  showNotice(words.saved, undo);
  await requestPersistence();
  const { wanted, kept, reason } = await cachePictures(base, id, article);
  if (kept === wanted) return;
  const message = formatCount(words.savedPartly, wanted - kept, language);
  showNotice(reason === 'full' ? `${message} ${words.full}` : message, undo);
}

export async function removeSavedWithUndo(
  base: string,
  ids: readonly string[],
  message: string,
): Promise<void> {
  const removed = await removeSavedArticles(base, ids);
  if (removed.length > 0) showNotice(message, () => restoreSavedArticles(base, removed));
  scheduleRelease(base);
}
