/** The articles that the list or the search on the page leads to. */
import type { ListPage } from '../../../article/catalogue.ts';
import type { Card } from '../../../article/schema.ts';
import { filtered } from '../../../search/filters.ts';
import { newestFirst, type Hit } from '../../../search/match.ts';
import { askedIn } from '../search/asked.ts';
import { searchIndex } from '../search/index-files.ts';
import type { Source } from '../../source.ts';

/** Articles that can be saved at once. */
export const MOST = 100;

async function listed(first: ListPage, source: Source, most: number): Promise<Card[]> {
  const cards: Card[] = [];
  let list: ListPage | undefined = first;
  while (list && cards.length < most) {
    cards.push(...list.cards);
    list = list.older === undefined ? undefined : await source.list(list.older);
  }
  return cards;
}

async function found(base: string, search: string, most: number): Promise<Card[]> {
  const { text, chosen, byDate } = askedIn(search);
  const index = await searchIndex(base);
  let hits: readonly Hit[] = [];
  for await (const results of index.search(text)) hits = results.hits;
  if (Object.keys(chosen).length > 0) hits = filtered(hits, await index.facets(), chosen);
  if (byDate) hits = hits.toSorted(newestFirst);
  return index.cards(hits.slice(0, most));
}

/** Articles of this site, the first of the list or of the results, at most so many. Rejects when they do not come. */
export async function cardsHere(
  page: ListPage,
  source: Source,
  base: string,
  search: string,
  most = MOST,
): Promise<Card[]> {
  const cards = page.kind === 'search' ? await found(base, search, most) : await listed(page, source, most);
  const own = cards.filter(({ url }) => url.startsWith('/articles/'));
  return [...new Map(own.map((card) => [card.url, card])).values()].slice(0, most);
}
