/** The table of contents of everything that is published: articles and site in, pages out. Pure. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import { cardOf, type Entry } from './card.ts';
import { listPages } from './lists.ts';
import { prepare } from './prepare.ts';
import { relate, relatedIds } from './related/relate.ts';
import { signature } from './related/signature.ts';

/** One page: its address on the site (`/articles/x/`, `/`) and the data that it shows. */
export type Page =
  | { readonly kind: 'article'; readonly address: string; readonly data: Article }
  | { readonly kind: 'list'; readonly address: string; readonly data: ListPage };

const when = ({ article }: Entry): number => {
  const time = Date.parse(article.datePublished ?? '');
  return Number.isNaN(time) ? -Infinity : time;
};

/** Newest first; articles without a date come last, and equal dates go by path, so that the order is always the same. */
export const newestFirst = (a: Entry, b: Entry): number => {
  const [x, y] = [when(a), when(b)];
  if (x !== y) return y > x ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
};

/** Every page of the site, made one after another as it is asked for. */
export function* edition(site: Site, entries: readonly Entry[]): Generator<Page> {
  const sorted = [...entries].sort(newestFirst);
  const cards = new Map<string, Card>(sorted.map((entry) => [entry.id, cardOf(entry, site)]));
  const card = (id: string): Card => cards.get(id) ?? { url: articleAddress(id), headline: id };
  const related = relatedIds(relate(sorted.map((entry) => signature(entry, site))));
  for (const entry of sorted)
    yield {
      kind: 'article',
      address: articleAddress(entry.id),
      data: prepare(entry, site, (id) => cards.get(id), related.get(entry.id)),
    };
  for (const { address, data } of listPages(site, sorted, card)) yield { kind: 'list', address, data };
}
