import { storageHealth, type StorageHealth } from '../../storage/storage-health.ts';
import type { PageSource } from '../../page-source.ts';
import { cachePictures } from './saved-pictures.ts';
import { isSaved, saveArticle } from './save-article.ts';
import type { ListPage } from '../../../article/list-page.ts';
import type { Card } from '../../../article/schema.ts';
import { filterHits } from '../../../search/filters.ts';
import { compareNewestFirst, type Hit } from '../../../search/match.ts';
import { parseSearchRequest } from '../../search/search-request.ts';
import { loadSearchIndex } from '../../search/search-index-loader.ts';

export const MAX_SAVED_AT_ONCE = 100;

async function cardsOfList(first: ListPage, source: PageSource, maxCards: number): Promise<Card[]> {
  const cards: Card[] = [];
  let list: ListPage | undefined = first;
  while (list && cards.length < maxCards) {
    cards.push(...list.cards);
    list = list.older === undefined ? undefined : await source.list(list.older);
  }
  return cards;
}

async function cardsOfSearch(editionBase: string, search: string, maxCards: number): Promise<Card[]> {
  const { text, chosen, byDate } = parseSearchRequest(search);
  const index = await loadSearchIndex(editionBase);
  let hits: readonly Hit[] = [];
  for await (const results of index.search(text)) hits = results.hits;
  if (Object.keys(chosen).length > 0) hits = filterHits(hits, await index.facets(), chosen);
  if (byDate) hits = hits.toSorted(compareNewestFirst);
  return index.cards(hits.slice(0, maxCards));
}

/** The first articles of the list or the search results on the page. Rejects when they cannot be loaded. */
export async function cardsOnPage(
  page: ListPage,
  source: PageSource,
  editionBase: string,
  search: string,
  maxCards: number,
): Promise<Card[]> {
  const cards =
    page.kind === 'search'
      ? await cardsOfSearch(editionBase, search, maxCards)
      : await cardsOfList(page, source, maxCards);
  const own = cards.filter(({ url }) => url.startsWith('/'));
  return [...new Map(own.map((card) => [card.url, card])).values()].slice(0, maxCards);
}

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
