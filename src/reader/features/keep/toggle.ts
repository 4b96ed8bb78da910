/** The press of Save: saves the article, or takes it off the shelf, says so, and offers to take that back. */
import type { Article } from '../../../article/schema.ts';
import type { RoomWords } from '../../i18n/room/room-words.ts';
import { storageHealth } from '../../storage/health.ts';
import { say } from '../undo/notices.ts';
import { isSaved, putBack, removeSaved, saveArticle } from './keeping.ts';

type Words = RoomWords['keep'];

/** Saves what is not saved, and removes what is. */
export async function toggle(base: string, article: Article, words: Words): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  if (await isSaved(base, id)) return remove(base, [id], words.removed);
  await saveArticle(base, article);
  const isKept = storageHealth() === 'kept';
  say(isKept ? words.saved : words.savedForNow, () => removeSaved(base, [id]));
}

/** Removes articles, and offers to put them back. */
export async function remove(base: string, ids: readonly string[], said: string): Promise<void> {
  const removed = await removeSaved(base, ids);
  if (removed.length > 0) say(said, () => putBack(base, removed));
}
