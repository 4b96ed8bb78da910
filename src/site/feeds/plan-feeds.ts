import { memoize } from '../../article/memoize.ts';
import { editionAddress } from '../../article/editions.ts';
import type { Site } from '../../article/site.ts';
import { isPageId, listAddress, slug } from '../../article/urls.ts';
import type { ArticleSummary } from '../article-summary.ts';
import { findSection, sectionName, sectionSlug } from '../card.ts';
import { splitByEdition } from '../editions.ts';
import { groupByName } from '../lists.ts';

export type FeedFile = 'feed.xml' | 'rss.xml' | 'feed.json';

export interface PlannedFeed {
  readonly address: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Of the articles in it, the newest first. */
  readonly ids: readonly string[];
  readonly files: readonly FeedFile[];
}

/** Limited, so that the cost does not grow with the archive. */
const MAX_FEED_ITEMS = 30;

/** Of tags and authors, of which there are many. */
const ATOM_ONLY: readonly FeedFile[] = ['feed.xml'];

const ALL_FORMATS: readonly FeedFile[] = ['feed.xml', 'rss.xml', 'feed.json'];

export const feedPath = (feed: PlannedFeed, file: FeedFile): string =>
  decodeURIComponent(feed.address.slice(1) + file);

/** `summaries` are sorted newest first. */
export const planFeeds = (site: Site, summaries: readonly ArticleSummary[]): PlannedFeed[] =>
  splitByEdition(
    site,
    summaries.filter(({ id }) => !isPageId(id)),
    ({ article }) => article.language,
  ).flatMap(([edition, entries]) => feedsOfEdition(edition, entries));

type FeedPage = Omit<PlannedFeed, 'ids'> & { readonly entries: ArticleSummary[] };

/** Their addresses begin with the prefix of the edition. */
function feedsOfEdition(site: Site, summaries: readonly ArticleSummary[]): PlannedFeed[] {
  const section = (name: string): FeedPage => ({
    address: listAddress('sections', name),
    title: `${sectionName(site, name)} – ${site.name}`,
    description: findSection(site, name)?.description,
    entries: [],
    files: ALL_FORMATS,
  });
  const sections = new Map(site.sections.map(({ slug: own }) => [slug(own), section(own)]));
  const nameOf = memoize((own: string) => sectionSlug(site, own));
  const slugOf = memoize(slug);
  for (const summary of summaries) {
    const { section: own } = summary.article;
    if (own === undefined) continue;
    const name = nameOf(own);
    const fed = sections.get(slugOf(name)) ?? section(name);
    sections.set(slugOf(name), fed);
    if (fed.entries.length < MAX_FEED_ITEMS) fed.entries.push(summary);
  }
  const front: FeedPage = {
    address: '/',
    title: site.name,
    entries: summaries.slice(0, MAX_FEED_ITEMS),
    files: ALL_FORMATS,
  };
  return [
    front,
    ...sections.values(),
    ...namedFeeds(site, 'tags', summaries, ({ tags = [] }) => tags),
    ...namedFeeds(site, 'authors', summaries, ({ authors = [] }) => authors.map(({ name }) => name)),
  ].map(({ entries, ...page }) => ({
    ...page,
    address: editionAddress(site, page.address),
    ids: entries.map(({ id }) => id),
  }));
}

/** Named as the list pages are: as the oldest article spells it. */
function namedFeeds(
  site: Site,
  kind: 'tags' | 'authors',
  summaries: readonly ArticleSummary[],
  namesOf: (article: ArticleSummary['article']) => readonly string[],
): FeedPage[] {
  const groups = groupByName(summaries, ({ article }) => namesOf(article));
  return [...groups.values()].map(({ name, entries }) => ({
    address: listAddress(kind, name),
    title: `${name} – ${site.name}`,
    entries: entries.slice(0, MAX_FEED_ITEMS),
    files: ATOM_ONLY,
  }));
}
