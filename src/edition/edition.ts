/** The table of contents of everything that is published: summaries and site in, pages out. Pure. */
import type { ListPage } from '../article/catalogue.ts';
import type { Card } from '../article/schema.ts';
import { SEARCH_PAGE } from '../article/search-page.ts';
import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import { listPages } from './lists.ts';
import type { Summary } from './summary.ts';

/** The page of an article: what {@link prepare} needs to make its data, beside the article itself. */
export interface ArticlePage {
  readonly kind: 'article';
  /** On the site: `/articles/x/`. */
  readonly address: string;
  readonly id: string;
  /** Its own card, and those of the articles it points to and that stand near it. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Ids of related articles that are computed, the nearest first. */
  readonly related: readonly string[];
}

/** Finds the ids of the articles that stand near one. */
export type Near = (id: string) => readonly string[];

/** The page of a list, with its data. */
export interface ListedPage {
  readonly kind: 'list';
  readonly address: string;
  readonly data: ListPage;
}

export type Page = ArticlePage | ListedPage;

type Dated = Pick<Summary, 'id'> & { readonly article: Pick<Summary['article'], 'datePublished'> };

const when = ({ article }: Dated): number => {
  const time = Date.parse(article.datePublished ?? '');
  return Number.isNaN(time) ? -Infinity : time;
};

/** Newest first; articles without a date come last, and equal dates go by path, so that the order is always the same. */
export function newestFirst<T extends Dated>(articles: readonly T[]): T[] {
  const timed = articles.map((article) => ({ article, time: when(article) }));
  timed.sort((a, b) => {
    if (a.time !== b.time) return b.time > a.time ? 1 : -1;
    return a.article.id === b.article.id ? 0 : a.article.id < b.article.id ? -1 : 1;
  });
  return timed.map(({ article }) => article);
}

/** Every page of the site, made one after another as it is asked for. */
export function* edition(site: Site, summaries: readonly Summary[], near: Near = () => []): Generator<Page> {
  const sorted = newestFirst(summaries);
  const all = new Map<string, Card>(sorted.map(({ id, card }) => [id, card]));
  const card = (id: string): Card => all.get(id) ?? { url: articleAddress(id), headline: id };
  for (const { id, mentions } of sorted) {
    const related = near(id);
    const needed = [id, ...mentions, ...related].filter((one) => all.has(one));
    const cards = new Map(needed.map((one) => [one, card(one)]));
    yield { kind: 'article', address: articleAddress(id), id, cards, related };
  }
  for (const { address, data } of listPages(site, sorted, card)) yield { kind: 'list', address, data };
  if (site.search !== false) yield { kind: 'list', address: SEARCH_PAGE.address, data: SEARCH_PAGE };
}
