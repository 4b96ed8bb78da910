import type { ListPage } from '../article/list-page.ts';
import type { AuthorProfile } from '../article/author-profile.ts';
import type { Author, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { resolveArticleUrl } from '../article/resolve-url.ts';
import { frontAddress, listAddress, slug, type ListKind } from '../article/urls.ts';
import { findSection, sectionSlug, sectionName } from './card.ts';
import { arrangeFrontPage } from './front-page.ts';
import { groupByName, type NamedGroup } from './lists.ts';
import { groupSeries } from './series.ts';
import { memoize } from '../article/memoize.ts';
import { mapAuthorUrls } from '../article/visit-blocks.ts';
import type { ListedEntry } from './article-summary.ts';

/** Cards on a numbered page. The first page a reader sees shows this many to twice as many. */
export const CARDS_PER_PAGE = 24;

export interface BuiltListPage {
  readonly address: string;
  readonly data: ListPage;
}

type ListHeading = Pick<ListPage, 'kind' | 'name' | 'description' | 'author'>;

/** Pages are numbered from the oldest article on and never change, so a new article rewrites one or two pages. */
export function paginate(
  heading: ListHeading,
  cards: readonly Card[],
  address: (page?: number) => string,
): BuiltListPage[] {
  const numberedPages = Math.max(0, Math.floor(cards.length / CARDS_PER_PAGE) - 1);
  const unnumberedCount = cards.length - numberedPages * CARDS_PER_PAGE;
  const pages: BuiltListPage[] = [];
  for (let page = numberedPages; page >= 0; page--) {
    const numbered = page < numberedPages;
    const number = numbered ? page + 1 : undefined;
    const from = numbered ? unnumberedCount + (numberedPages - 1 - page) * CARDS_PER_PAGE : 0;
    const to = numbered ? from + CARDS_PER_PAGE : unnumberedCount;
    pages.push({
      address: address(number),
      data: {
        ...heading,
        address: address(number),
        ...(number !== undefined && { page: number }),
        ...(numbered && { newer: address(page + 2 > numberedPages ? undefined : page + 2) }),
        ...(page > 0 && { older: address(page) }),
        cards: cards.slice(from, to),
      },
    });
  }
  return pages;
}

export function* listPages(
  site: Site,
  entries: readonly ListedEntry[],
  card: (id: string) => Card,
  profiles: readonly AuthorProfile[] = [],
): Generator<BuiltListPage> {
  yield* frontPages(site, entries, card);
  const sectionOf = memoize((own: string) => sectionSlug(site, own));
  const sections = groupByName(entries, ({ article: { section } }) =>
    section === undefined ? [] : [sectionOf(section)],
  );
  for (const known of site.sections)
    if (!sections.has(slug(known.slug))) sections.set(slug(known.slug), { name: known.slug, entries: [] });
  yield* paginateGroups('sections', 'section', sections, card, (name) => ({
    name: sectionName(site, name),
    description: findSection(site, name)?.description,
  }));
  const tags = groupByName(entries, ({ article }) => article.tags ?? []);
  yield* paginateGroups('tags', 'tag', tags, card, (name) => ({ name }));
  const authors = groupByName(entries, ({ article }) => article.authors?.map((author) => author.name) ?? []);
  const known: Map<string, AuthorProfile> = authorDetails(entries);
  for (const profile of profiles) {
    const key = slug(profile.name);
    known.set(key, { ...known.get(key), ...profile });
    if (!authors.has(key)) authors.set(key, { name: profile.name, entries: [] });
  }
  yield* paginateGroups('authors', 'author', authors, card, (name) => ({
    name,
    author: known.get(slug(name)),
  }));
  yield* seriesPages(site, entries, card);
}

/** The first part comes first, so a new one changes the last page. */
function* seriesPages(
  site: Site,
  entries: readonly ListedEntry[],
  card: (id: string) => Card,
): Generator<BuiltListPage> {
  for (const { name, parts } of groupSeries(entries, site.timeZone).values()) {
    const pages = Math.ceil(parts.length / CARDS_PER_PAGE);
    const addressOf = (page: number) => listAddress('series', name, page === 1 ? undefined : page);
    for (let page = 1; page <= pages; page++) {
      const shown = parts.slice((page - 1) * CARDS_PER_PAGE, page * CARDS_PER_PAGE);
      const address = addressOf(page);
      yield {
        address,
        data: {
          kind: 'series',
          name,
          address,
          ...(page > 1 && { page, older: addressOf(page - 1) }),
          ...(page < pages && { newer: addressOf(page + 1) }),
          cards: shown.map(({ entry, part }) => ({ ...card(entry.id), part })),
        },
      };
    }
  }
}

/** Its lead and blocks come first, and their articles also at their place by date on a numbered page. */
function* frontPages(
  site: Site,
  entries: readonly ListedEntry[],
  card: (id: string) => Card,
): Generator<BuiltListPage> {
  const cards = entries.map((entry) => card(entry.id));
  for (const page of paginate({ kind: 'front', name: site.name }, cards, frontAddress)) {
    if (page.data.page !== undefined) {
      yield page;
      continue;
    }
    const newest = entries.slice(0, page.data.cards.length).map(({ id }) => id);
    const { ids, blocks } = arrangeFrontPage(site, entries, newest);
    yield { ...page, data: { ...page.data, cards: ids.map(card), ...(blocks && { blocks }) } };
  }
}

function authorDetails(entries: readonly ListedEntry[]): Map<string, Author> {
  const details = new Map<string, Author>();
  const slugOf = memoize(slug);
  for (const { id, article } of entries)
    for (const author of article.authors ?? []) {
      const key = slugOf(author.name);
      if (details.has(key) || Object.keys(author).length === 1) continue;
      details.set(
        key,
        mapAuthorUrls(author, (url) => resolveArticleUrl(id, url)),
      );
    }
  return details;
}

function* paginateGroups(
  kind: ListKind,
  singular: ListPage['kind'],
  groups: ReadonlyMap<string, NamedGroup<ListedEntry>>,
  card: (id: string) => Card,
  heading: (name: string) => Omit<ListHeading, 'kind'>,
): Generator<BuiltListPage> {
  for (const { name, entries } of groups.values()) {
    const cards = entries.map(({ id }) => card(id));
    yield* paginate({ kind: singular, ...heading(name) }, cards, (page) => listAddress(kind, name, page));
  }
}
