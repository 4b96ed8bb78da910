/** The press of Save: saves the article, or takes it off the shelf, says so, and offers to take that back. */
import type { Article } from '../../../article/schema.ts';
import { formatCount } from '../../i18n/format.ts';
import type { RoomWords } from '../../i18n/room/room-words.ts';
import { storageHealth } from '../../storage/health.ts';
import { say } from '../undo/notices.ts';
import { askToLast } from './device.ts';
import { keepPictures, releaseSoon } from './keep-pictures.ts';
import { isSaved, putBack, removeSaved, saveArticle } from './keeping.ts';

type Words = RoomWords['keep'];

/** Saves what is not saved, and removes what is. */
export async function toggle(base: string, article: Article, words: Words, language: string): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  if (await isSaved(base, id)) return remove(base, [id], words.removed);
  const undo = async (): Promise<void> => {
    await removeSaved(base, [id]);
    releaseSoon(base);
  };
  await saveArticle(base, article);
  if (storageHealth('rows') !== 'kept') return say(words.savedForNow, undo);
  say(words.saved, undo);
  await askToLast();
  const { wanted, kept, reason } = await keepPictures(base, id, article);
  if (kept === wanted) return;
  const said = formatCount(words.savedPart, wanted - kept, language);
  say(reason === 'full' ? `${said} ${words.full}` : said, undo);
}

/** Removes articles, and offers to put them back. */
export async function remove(base: string, ids: readonly string[], said: string): Promise<void> {
  const removed = await removeSaved(base, ids);
  if (removed.length > 0) say(said, () => putBack(base, removed));
  releaseSoon(base);
}
