/** Saves many articles, one after another, until it is told to stop. */
import { storageHealth, type Health } from '../../storage/health.ts';
import type { Source } from '../../source.ts';
import { keepPictures } from './keep-pictures.ts';
import { isSaved, saveArticle } from './keeping.ts';

export interface Progress {
  readonly total: number;
  readonly done: number;
  /** Ids of those that were not saved before. */
  readonly fresh: readonly string[];
  readonly failed: number;
  /** Whether the device keeps them; when it was full, the rest was left. */
  readonly health: Health;
}

/** Saves the articles at these addresses, and tells after each how far it is. */
export async function* saveMany(
  base: string,
  source: Source,
  addresses: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Progress> {
  const total = addresses.length;
  const fresh: string[] = [];
  let failed = 0;
  for (const [at, address] of addresses.entries()) {
    if (signal.aborted) return;
    const article = await source.article(address, signal).catch(() => undefined);
    const id = article?.published?.id;
    if (article && id !== undefined) {
      if (!(await isSaved(base, id))) fresh.push(id);
      await saveArticle(base, article);
      await keepPictures(base, id, article);
    } else if (!signal.aborted) failed++;
    const health = storageHealth('rows');
    yield { total, done: at + 1, fresh: [...fresh], failed, health };
    if (health === 'full') return;
  }
}
