/** The files that other programs read: feeds, maps of the site, and what crawlers and devices are told. Pure. */
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { listAddress, slug } from '../article/urls.ts';
import type { Icon } from './app-icons.ts';
import { knownSection, sectionName } from './card.ts';
import type { Digest } from './digest.ts';
import { atom } from './feeds/atom.ts';
import type { BytesOf } from './feeds/enclosures.ts';
import { FEED_LENGTH, feedItem, feedOf, type Feed, type FeedItem } from './feeds/feed.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import { newsSitemap } from './news-sitemap.ts';
import { once } from './once.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';
import { webAddress, type WebAddress } from './web-address.ts';
import { webManifest } from './web-manifest.ts';

/** Path below the published folder, and what stands in the file. */
export type MachineFile = readonly [path: string, content: string];

/** Finds an article as it is published: its addresses from the root, its formulas set. */
export type ArticleOf = (id: string) => Article | undefined;

/** The formats of a feed by the name of its file. */
const FORMATS: Readonly<Record<string, (feed: Feed, self: string) => string>> = {
  'feed.xml': atom,
  'rss.xml': rss,
  'feed.json': jsonFeed,
};

interface Fed {
  /** Address of the page that the feed belongs to. */
  readonly address: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly digests: Digest[];
}

/** The site and each of its sections, with its newest articles. */
function fedPages(site: Site, digests: readonly Digest[]): Fed[] {
  const section = (name: string): Fed => ({
    address: listAddress('sections', name),
    title: `${sectionName(site, name)} – ${site.name}`,
    description: knownSection(site, name)?.description,
    digests: [],
  });
  const sections = new Map(site.sections.map(({ slug: own }) => [slug(own), section(own)]));
  const nameOf = once((own) => knownSection(site, own)?.slug ?? own);
  const slugOf = once(slug);
  for (const digest of digests) {
    if (digest.section === undefined) continue;
    const name = nameOf(digest.section);
    const fed = sections.get(slugOf(name)) ?? section(name);
    sections.set(slugOf(name), fed);
    if (fed.digests.length < FEED_LENGTH) fed.digests.push(digest);
  }
  const front: Fed = { address: '/', title: site.name, digests: digests.slice(0, FEED_LENGTH) };
  return [front, ...sections.values()];
}

/** Files that are made together, and what they are made from beside the site itself. */
export interface MachineGroup {
  readonly name: string;
  readonly digests: readonly Digest[];
  /** Ids of the articles whose words stand in them. */
  readonly articles: readonly string[];
  readonly files: (article: ArticleOf) => Iterable<MachineFile>;
}

function feedGroup(site: Site, page: Fed, address: WebAddress, bytesOf: BytesOf): MachineGroup {
  return {
    name: `feeds of ${page.address}`,
    digests: page.digests,
    articles: page.digests.map(({ id }) => id),
    *files(article) {
      const item = ({ id }: Digest): FeedItem[] => {
        const found = article(id);
        return found ? [feedItem(id, found, site, address, bytesOf)] : [];
      };
      const feed = feedOf(site, page, page.digests.flatMap(item), address);
      for (const [name, format] of Object.entries(FORMATS)) {
        const path = page.address + name;
        yield [decodeURIComponent(path.slice(1)), format(feed, address(path))];
      }
    },
  };
}

function* maps(
  site: Site,
  base: string,
  digests: readonly Digest[],
  address: WebAddress,
  icons: readonly Icon[],
): Generator<MachineFile> {
  const made: string[] = [];
  if (site.origin !== undefined) {
    yield* sitemap(site, digests, address);
    made.push('sitemap.xml');
    const news = newsSitemap(site, digests, address);
    if (news !== undefined) {
      yield ['news-sitemap.xml', news];
      made.push('news-sitemap.xml');
    }
  }
  yield ['robots.txt', robots(site, made, address)];
  yield ['manifest.webmanifest', webManifest(site, base, icons)];
}

/**
 * All of them, in groups. `digests` come newest first. A site without `origin` gets no sitemaps, whose addresses must be whole,
 * and feeds whose addresses start at the root of the host.
 */
export function machineFiles(
  site: Site,
  base: string,
  digests: readonly Digest[],
  bytesOf: BytesOf,
  icons: readonly Icon[] = [],
): MachineGroup[] {
  const address = webAddress(site, base);
  return [
    ...fedPages(site, digests).map((page) => feedGroup(site, page, address, bytesOf)),
    { name: 'maps', digests, articles: [], files: () => maps(site, base, digests, address, icons) },
  ];
}
