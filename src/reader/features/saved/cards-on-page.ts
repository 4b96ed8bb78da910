import type { ListPage } from '../../../article/list-page.ts';
import type { Card } from '../../../article/schema.ts';
import { filterHits } from '../../../search/filters.ts';
import { compareNewestFirst, type Hit } from '../../../search/match.ts';
import { parseSearchRequest } from '../../search/search-request.ts';
import { loadSearchIndex } from '../../search/search-index-loader.ts';
import type { PageSource } from '../../page-source.ts';

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
  maxCards = MAX_SAVED_AT_ONCE,
): Promise<Card[]> {
  const cards =
    page.kind === 'search'
      ? await cardsOfSearch(editionBase, search, maxCards)
      : await cardsOfList(page, source, maxCards);
  const own = cards.filter(({ url }) => url.startsWith('/'));
  return [...new Map(own.map((card) => [card.url, card])).values()].slice(0, maxCards);
}
