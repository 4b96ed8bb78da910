import type { Article } from '../../../article/schema.ts';
import { recordVersion } from '../../storage/stores/version-store.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { SAVED_FEATURE } from './feature-name.ts';
import { savedCardOf } from './saved-card.ts';
import { savedStore, savedArticleDataStore, type SavedArticle } from '../../storage/stores/saved-store.ts';

export const isSaved = async (base: string, id: string): Promise<boolean> =>
  (await savedStore(base).get(id)) !== undefined;

/** A saved one keeps its tags, archive state and date. Never rejects; `storageHealth` tells what is not stored. */
export async function saveArticle(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  const card = savedCardOf(id, article);
  await savedArticleDataStore(base).put(id, article);
  await savedStore(base).update(id, (known) =>
    known ? { ...known, card } : { card, savedAt: Date.now(), archived: false, tags: [] },
  );
  setFeatureActive(SAVED_FEATURE, true);
  await recordVersion(base, article);
}

export interface RemovedArticle {
  readonly id: string;
  readonly saved: SavedArticle;
  readonly article: Record<string, unknown> | undefined;
}

export async function removeSavedArticles(base: string, ids: readonly string[]): Promise<RemovedArticle[]> {
  const removed: RemovedArticle[] = [];
  for (const id of ids) {
    const saved = await savedStore(base).get(id);
    if (!saved) continue;
    removed.push({ id, saved, article: await savedArticleDataStore(base).get(id) });
    await savedStore(base).remove(id);
    await savedArticleDataStore(base).remove(id);
  }
  setFeatureActive(SAVED_FEATURE, (await savedStore(base).entries()).length > 0);
  return removed;
}

export async function restoreSavedArticles(base: string, removed: readonly RemovedArticle[]): Promise<void> {
  for (const { id, saved, article } of removed) {
    if (article) await savedArticleDataStore(base).put(id, article);
    await savedStore(base).put(id, saved);
  }
  setFeatureActive(SAVED_FEATURE, (await savedStore(base).entries()).length > 0);
}
