/** The table of contents of everything that is published: summaries and site in, pages out. Pure. */
import type { ListPage } from '../article/catalogue.ts';
import type { Card } from '../article/schema.ts';
import { SAVED_PAGE } from '../article/saved-page.ts';
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
  /** Ids of the articles whose cards it needs: its own, and those it points to and that stand near it. */
  readonly needed: readonly string[];
  /** Those cards by id, gathered when they are asked for. */
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

type Dated = Pick<Summary, 'id'> & { readonly digest: Pick<Summary['digest'], 'published'> };

const when = ({ digest }: Dated): number => {
  const time = Date.parse(digest.published ?? '');
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

/** Everything that is published, each page made when it is asked for. */
export interface Contents {
  /** Ids of the articles, newest first. */
  readonly ids: readonly string[];
  readonly article: (id: string) => ArticlePage | undefined;
  readonly lists: () => Generator<ListedPage>;
}

/** The table of contents of a site. */
export function contents(site: Site, summaries: readonly Summary[], near: Near = () => []): Contents {
  const sorted = newestFirst(summaries);
  const all = new Map(sorted.map((summary) => [summary.id, summary]));
  const card = (id: string): Card => all.get(id)?.card ?? { url: articleAddress(id), headline: id };
  return {
    ids: sorted.map(({ id }) => id),
    article(id) {
      const summary = all.get(id);
      if (!summary) return undefined;
      const related = near(id);
      const needed = [id, ...summary.mentions, ...related].filter((one) => all.has(one));
      return {
        kind: 'article',
        address: articleAddress(id),
        id,
        needed,
        related,
        get cards() {
          return new Map(needed.map((one) => [one, card(one)]));
        },
      };
    },
    *lists() {
      for (const { address, data } of listPages(site, sorted, card)) yield { kind: 'list', address, data };
      if (site.search !== false) yield { kind: 'list', address: SEARCH_PAGE.address, data: SEARCH_PAGE };
      yield { kind: 'list', address: SAVED_PAGE.address, data: SAVED_PAGE };
    },
  };
}
