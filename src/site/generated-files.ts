import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { isPageId, listAddress, slug } from '../article/urls.ts';
import type { ManifestIcon } from './app-icons.ts';
import { editionAddress } from '../article/editions.ts';
import { findSection, sectionSlug, sectionName } from './card.ts';
import { splitByEdition } from './editions.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { FileSizeOf } from './feeds/enclosures.ts';
import { MAX_FEED_ITEMS, createFeedItem, createFeed, type Feed, type FeedItem } from './feeds/feed.ts';
import { atomFeed, jsonFeed, rssFeed } from './feeds/feed-formats.ts';
import { newsSitemap } from './news-sitemap.ts';
import { memoize } from '../article/memoize.ts';
import { robotsTxt } from './robots.ts';
import { createSitemap } from './sitemap.ts';
import { createAbsoluteUrl, type ToAbsoluteUrl } from './absolute-url.ts';
import { webManifest } from './web-manifest.ts';

type GeneratedFile = readonly [path: string, content: string];

/** Finds an article prepared for publishing. */
type FindArticle = (id: string) => Article | undefined;

type FindItem = (id: string, findArticle: FindArticle) => FeedItem | undefined;

/** Of about 10 kB each. The newest articles come first, and are in several feeds. */
const MAX_KEPT_ITEMS = 1000;

type FeedFormats = Readonly<Record<string, (feed: Feed, self: string) => string>>;

/** Of tags and authors, of which there are many. */
const ATOM_ONLY: FeedFormats = { 'feed.xml': atomFeed };

const ALL_FORMATS: FeedFormats = { ...ATOM_ONLY, 'rss.xml': rssFeed, 'feed.json': jsonFeed };

interface FeedPage {
  readonly address: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly entries: ArticleSummary[];
  readonly formats: FeedFormats;
}

/** Their addresses begin with the prefix of the edition. */
function feedPages(site: Site, summaries: readonly ArticleSummary[]): FeedPage[] {
  const section = (name: string): FeedPage => ({
    address: listAddress('sections', name),
    title: `${sectionName(site, name)} – ${site.name}`,
    description: findSection(site, name)?.description,
    entries: [],
    formats: ALL_FORMATS,
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
    formats: ALL_FORMATS,
  };
  return [
    front,
    ...sections.values(),
    ...namedFeeds(site, 'tags', summaries, ({ tags = [] }) => tags),
    ...namedFeeds(site, 'authors', summaries, ({ authors = [] }) => authors.map(({ name }) => name)),
  ].map((page) => ({ ...page, address: editionAddress(site, page.address) }));
}

/** Named as the list pages are: as the oldest article spells it. */
function namedFeeds(
  site: Site,
  kind: 'tags' | 'authors',
  summaries: readonly ArticleSummary[],
  namesOf: (article: ArticleSummary['article']) => readonly string[],
): FeedPage[] {
  const groups = new Map<string, { name: string; readonly entries: ArticleSummary[] }>();
  const slugOf = memoize(slug);
  for (const summary of summaries)
    for (const [key, name] of new Map(namesOf(summary.article).map((one) => [slugOf(one), one]))) {
      const group = groups.get(key) ?? { name, entries: [] };
      group.name = name;
      if (group.entries.length < MAX_FEED_ITEMS) group.entries.push(summary);
      groups.set(key, group);
    }
  return [...groups.values()].map(({ name, entries }) => ({
    address: listAddress(kind, name),
    title: `${name} – ${site.name}`,
    entries,
    formats: ATOM_ONLY,
  }));
}

export interface GeneratedFileGroup {
  readonly name: string;
  readonly entries: readonly ArticleSummary[];
  readonly articles: readonly string[];
  readonly files: (article: FindArticle) => Iterable<GeneratedFile>;
}

function feedFiles(site: Site, page: FeedPage, address: ToAbsoluteUrl, itemOf: FindItem): GeneratedFileGroup {
  return {
    name: `feeds of ${page.address}`,
    entries: page.entries,
    articles: page.entries.map(({ id }) => id),
    *files(article) {
      const items = page.entries.flatMap(({ id }) => itemOf(id, article) ?? []);
      const feed = createFeed(site, page, items, address);
      for (const [name, format] of Object.entries(page.formats)) {
        const path = page.address + name;
        yield [decodeURIComponent(path.slice(1)), format(feed, address(path))];
      }
    },
  };
}

function* sitemapFiles(
  site: Site,
  base: string,
  summaries: readonly ArticleSummary[],
  address: ToAbsoluteUrl,
  icons: readonly ManifestIcon[],
): Generator<GeneratedFile> {
  const made: string[] = [];
  if (site.origin !== undefined) {
    yield* createSitemap(site, summaries, address);
    made.push('sitemap.xml');
    const news = newsSitemap(site, summaries, address);
    if (news !== undefined) {
      yield ['news-sitemap.xml', news];
      made.push('news-sitemap.xml');
    }
  }
  yield ['robots.txt', robotsTxt(site, made, address)];
  yield ['manifest.webmanifest', webManifest(site, base, icons)];
}

/** `summaries` are sorted newest first. Without `origin` there are no sitemaps, which need absolute URLs. */
export function planGeneratedFiles(
  site: Site,
  base: string,
  summaries: readonly ArticleSummary[],
  bytesOf: FileSizeOf,
  icons: readonly ManifestIcon[] = [],
): GeneratedFileGroup[] {
  const address = createAbsoluteUrl(site, base);
  const keptItems = new Map<string, FeedItem>();
  const createFindItem =
    (edition: Site): FindItem =>
    (id, findArticle) => {
      const kept = keptItems.get(id);
      const article = kept ? undefined : findArticle(id);
      if (!article) return kept;
      const item = createFeedItem(id, article, edition, address, bytesOf);
      if (keptItems.size < MAX_KEPT_ITEMS) keptItems.set(id, item);
      return item;
    };
  const news = summaries.filter(({ id }) => !isPageId(id));
  return [
    ...splitByEdition(site, news, ({ article }) => article.language).flatMap(([edition, entries]) => {
      const itemOf = createFindItem(edition);
      return feedPages(edition, entries).map((page) => feedFiles(edition, page, address, itemOf));
    }),
    {
      name: 'maps',
      entries: summaries,
      articles: [],
      files: () => sitemapFiles(site, base, summaries, address, icons),
    },
  ];
}
