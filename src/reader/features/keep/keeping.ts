/** Saves articles on this device, and takes them off it again. */
import type { Article } from '../../../article/schema.ts';
import { rememberVersion } from '../changes/reads.ts';
import { flag } from '../flags.ts';
import { FEATURE } from './feature-name.ts';
import { cardOf } from './card.ts';
import { savedShelf, savedTexts, type Saved } from './saved.ts';

/** Whether an article is saved. */
export const isSaved = async (base: string, id: string): Promise<boolean> =>
  (await savedShelf(base).get(id)) !== undefined;

/**
 * Saves an article, or brings one that is saved already up to date; tags, archive and the day of saving stay. Never rejects:
 * what the device does not take is held in memory, and `storageHealth` tells.
 */
export async function saveArticle(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  const card = cardOf(id, article);
  await savedTexts(base).put(id, article);
  await savedShelf(base).update(id, (known) =>
    known ? { ...known, card } : { card, savedAt: Date.now(), archived: false, tags: [] },
  );
  flag(FEATURE, true);
  await rememberVersion(base, article);
}

/** What was removed, to be put back. */
export interface Removed {
  readonly id: string;
  readonly saved: Saved;
  readonly text: Record<string, unknown> | undefined;
}

/** Takes articles off the shelf, and gives what was removed. */
export async function removeSaved(base: string, ids: readonly string[]): Promise<Removed[]> {
  const removed: Removed[] = [];
  for (const id of ids) {
    const saved = await savedShelf(base).get(id);
    if (!saved) continue;
    removed.push({ id, saved, text: await savedTexts(base).get(id) });
    await savedShelf(base).remove(id);
    await savedTexts(base).remove(id);
  }
  flag(FEATURE, (await savedShelf(base).entries()).length > 0);
  return removed;
}

/** Puts back what was removed. */
export async function putBack(base: string, removed: readonly Removed[]): Promise<void> {
  for (const { id, saved, text } of removed) {
    if (text) await savedTexts(base).put(id, text);
    await savedShelf(base).put(id, saved);
  }
  flag(FEATURE, (await savedShelf(base).entries()).length > 0);
}
