/** The lists that articles stand in, cut into pages. Pure. */
import type { ListPage } from '../article/catalogue.ts';
import type { Author, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { fromArticle } from '../article/from-article.ts';
import { frontAddress, listAddress, slug, type ListKind } from '../article/urls.ts';
import { knownSection, sectionName } from './card.ts';
import { once } from './once.ts';
import { settleAuthor } from './prepare.ts';
import type { Summary } from './summary.ts';

type Entry = Pick<Summary, 'id' | 'article'>;

/** Cards on a numbered page. The first page a reader sees shows this many to twice as many. */
export const PAGE_SIZE = 24;

export interface Listed {
  readonly address: string;
  readonly data: ListPage;
}

type Heading = Pick<ListPage, 'kind' | 'name' | 'description' | 'author'>;

/**
 * Cuts a list (newest first) into pages. Numbered pages are filled from the oldest article on and then keep their cards;
 * what is not yet on one stands on the page without a number. So a new article rewrites one page, not the archive; and once
 * that page is full, the newest numbered page too, which gets a newer neighbour.
 */
export function paged(
  heading: Heading,
  cards: readonly Card[],
  address: (page?: number) => string,
): Listed[] {
  const full = Math.max(0, Math.floor(cards.length / PAGE_SIZE) - 1);
  const fresh = cards.length - full * PAGE_SIZE;
  const pages: Listed[] = [];
  for (let page = full; page >= 0; page--) {
    const numbered = page < full;
    const number = numbered ? page + 1 : undefined;
    const from = numbered ? fresh + (full - 1 - page) * PAGE_SIZE : 0;
    const to = numbered ? from + PAGE_SIZE : fresh;
    pages.push({
      address: address(number),
      data: {
        ...heading,
        address: address(number),
        ...(number !== undefined && { page: number }),
        ...(numbered && { newer: address(page + 2 > full ? undefined : page + 2) }),
        ...(page > 0 && { older: address(page) }),
        cards: cards.slice(from, to),
      },
    });
  }
  return pages;
}

interface Group {
  /** As the oldest article spells it, so that a newer one does not rewrite the archive. */
  name: string;
  readonly cards: Card[];
}

function grouped(
  entries: readonly Entry[],
  names: (entry: Entry) => readonly string[],
  card: (id: string) => Card,
) {
  const groups = new Map<string, Group>();
  const slugOf = once(slug);
  for (const entry of entries)
    for (const [key, name] of new Map(names(entry).map((name) => [slugOf(name), name]))) {
      const group = groups.get(key) ?? { name, cards: [] };
      group.name = name;
      group.cards.push(card(entry.id));
      groups.set(key, group);
    }
  return groups;
}

/** Every list page of the site: front, sections, tags, authors. `entries` come newest first. */
export function* listPages(
  site: Site,
  entries: readonly Entry[],
  card: (id: string) => Card,
): Generator<Listed> {
  yield* frontPages(site, entries, card);
  const sectionOf = once((own) => knownSection(site, own)?.slug ?? own);
  const sections = grouped(
    entries,
    ({ article: { section } }) => (section === undefined ? [] : [sectionOf(section)]),
    card,
  );
  for (const known of site.sections)
    if (!sections.has(slug(known.slug))) sections.set(slug(known.slug), { name: known.slug, cards: [] });
  yield* lists('sections', 'section', sections, (name) => ({
    name: sectionName(site, name),
    description: knownSection(site, name)?.description,
  }));
  const tags = grouped(entries, ({ article }) => article.tags ?? [], card);
  yield* lists('tags', 'tag', tags, (name) => ({ name }));
  const authors = grouped(
    entries,
    ({ article }) => article.authors?.map((author) => author.name) ?? [],
    card,
  );
  const known = authorDetails(entries);
  yield* lists('authors', 'author', authors, (name) => ({ name, author: known.get(slug(name)) }));
}

/** The article that the site chose to lead stands first, and also where its date puts it on a numbered page. */
function* frontPages(site: Site, entries: readonly Entry[], card: (id: string) => Card): Generator<Listed> {
  const lead = entries.find(({ id }) => id === site.lead);
  const cards = entries.map((entry) => card(entry.id));
  for (const page of paged({ kind: 'front', name: site.name }, cards, frontAddress)) {
    const first = lead && page.data.page === undefined ? card(lead.id) : undefined;
    const rest = page.data.cards.filter(({ url }) => url !== first?.url);
    yield first ? { ...page, data: { ...page.data, cards: [first, ...rest] } } : page;
  }
}

/** What the newest article that says more of an author than the name says. */
function authorDetails(entries: readonly Entry[]): Map<string, Author> {
  const details = new Map<string, Author>();
  const slugOf = once(slug);
  for (const { id, article } of entries)
    for (const author of article.authors ?? []) {
      const key = slugOf(author.name);
      if (details.has(key) || Object.keys(author).length === 1) continue;
      details.set(
        key,
        settleAuthor(author, (url) => fromArticle(id, url)),
      );
    }
  return details;
}

function* lists(
  kind: ListKind,
  singular: ListPage['kind'],
  groups: ReadonlyMap<string, Group>,
  heading: (name: string) => Omit<Heading, 'kind'>,
): Generator<Listed> {
  for (const { name, cards } of groups.values())
    yield* paged({ kind: singular, ...heading(name) }, cards, (page) => listAddress(kind, name, page));
}
