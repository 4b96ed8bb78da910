import { storageHealth, type StorageHealth } from '../../storage/storage-health.ts';
import type { PageSource } from '../../page-source.ts';
import { cachePictures } from './saved-pictures.ts';
import { isSaved, saveArticle } from './save-article.ts';

export interface SaveManyProgress {
  readonly total: number;
  readonly done: number;
  readonly fresh: readonly string[];
  readonly failed: number;
  /** When the device is full, the remaining articles are skipped. */
  readonly health: StorageHealth;
}

/** Saves articles one after another and yields the progress after each, until the signal aborts. */
export async function* saveMany(
  base: string,
  source: PageSource,
  addresses: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<SaveManyProgress> {
  const total = addresses.length;
  const newIds: string[] = [];
  let failed = 0;
  for (const [at, address] of addresses.entries()) {
    if (signal.aborted) return;
    const article = await source.article(address, signal).catch(() => undefined);
    const id = article?.published?.id;
    if (article && id !== undefined) {
      if (!(await isSaved(base, id))) newIds.push(id);
      await saveArticle(base, article);
      await cachePictures(base, id, article);
    } else if (signal.aborted) return;
    else failed++;
    const health = storageHealth('rows');
    yield { total, done: at + 1, fresh: [...newIds], failed, health };
    if (health === 'full') return;
  }
}
