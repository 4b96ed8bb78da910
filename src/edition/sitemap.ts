/** The map of the site for search engines (sitemaps.org, with the image extension), in as many files as its limits ask for. Pure. */
import type { Site } from '../article/site.ts';
import { articleAddress, frontAddress, listAddress, type ListKind } from '../article/urls.ts';
import { knownSection } from './card.ts';
import type { Digest } from './digest.ts';
import { joined, xml, xmlDocument, xmlWords, type Markup } from '../article/markup.ts';
import { latest } from '../article/moments.ts';
import { once } from './once.ts';
import { isElsewhere, type WebAddress } from './web-address.ts';

/** The protocol's limits for one file: 50,000 addresses and 50 MB, less room for its head and foot. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50_000_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';

/** A page in the map. All of it is ASCII, so that its length is its size. */
interface Mapped {
  readonly markup: Markup;
  readonly changed: string | undefined;
}

/** The longest address that the protocol takes is under 2,048 characters. */
const tooLong = (url: string): boolean => url.length > 2047;

function mapped(url: string, changed: string | undefined, images: readonly string[] = []): Mapped {
  const pictures = images
    .filter((image) => /^https?:/.test(image) && !tooLong(image))
    .map((image) => xml('image:image', {}, xmlWords('image:loc', image)));
  const markup = xml('url', {}, xmlWords('loc', url), xmlWords('lastmod', changed), ...pictures);
  return { markup, changed };
}

/** Lists that articles stand in, each with the last change of an article in it. */
function listsOf(site: Site, digests: readonly Digest[]): Map<string, string | undefined> {
  const lists = new Map<string, string | undefined>([
    [frontAddress(), undefined],
    ...site.sections.map((section) => [listAddress('sections', section.slug), undefined] as const),
  ]);
  const addressOf = {
    sections: once((name) => listAddress('sections', knownSection(site, name)?.slug ?? name)),
    authors: once((name) => listAddress('authors', name)),
    tags: once((name) => listAddress('tags', name)),
  };
  const note = (kind: ListKind, name: string, changed: string | undefined): void => {
    const address = addressOf[kind](name);
    lists.set(address, latest([lists.get(address), changed]));
  };
  for (const { section, authors, tags, changed } of digests) {
    if (section !== undefined) note('sections', section, changed);
    for (const name of authors) note('authors', name, changed);
    for (const name of tags) note('tags', name, changed);
  }
  lists.set(frontAddress(), latest(digests.map(({ changed }) => changed)));
  return lists;
}

/** Oldest articles first and lists last: what is new changes the last file, and those before it stay as they are. */
function* pagesOf(site: Site, digests: readonly Digest[], address: WebAddress): Generator<Mapped> {
  for (const { id, changed, images, canonical } of digests.toReversed()) {
    const url = address(articleAddress(id));
    if (!isElsewhere(url, canonical, site.origin, address) && !tooLong(url))
      yield mapped(
        url,
        changed,
        images.map((image) => address(image)),
      );
  }
  for (const [list, changed] of listsOf(site, digests)) {
    const url = address(list);
    if (!tooLong(url)) yield mapped(url, changed);
  }
}

const fileOf = (pages: readonly Mapped[]): string =>
  xmlDocument(
    xml('urlset', { xmlns: SITEMAP, 'xmlns:image': IMAGES }, joined(pages.map(({ markup }) => markup))),
  );

function* files(pages: Iterable<Mapped>, most: number): Generator<Mapped[]> {
  let file: Mapped[] = [];
  let bytes = 0;
  for (const page of pages) {
    if (file.length === most || bytes + page.markup.length > MOST_BYTES) {
      yield file;
      file = [];
      bytes = 0;
    }
    file.push(page);
    bytes += page.markup.length;
  }
  yield file;
}

/**
 * The files of the map by their paths: `sitemap.xml` alone, or as an index of `sitemaps/1.xml` and on. `digests` come newest
 * first.
 */
export function* sitemap(
  site: Site,
  digests: readonly Digest[],
  address: WebAddress,
  most = MOST_ADDRESSES,
): Generator<[path: string, content: string]> {
  const index: Markup[] = [];
  let single = '';
  for (const pages of files(pagesOf(site, digests, address), most)) {
    const path = `sitemaps/${index.length + 1}.xml`;
    const changed = latest(pages.map((page) => page.changed));
    index.push(xml('sitemap', {}, xmlWords('loc', address(`/${path}`)), xmlWords('lastmod', changed)));
    if (index.length === 2) yield ['sitemaps/1.xml', single];
    if (index.length === 1) single = fileOf(pages);
    else yield [path, fileOf(pages)];
  }
  yield index.length === 1
    ? ['sitemap.xml', single]
    : ['sitemap.xml', xmlDocument(xml('sitemapindex', { xmlns: SITEMAP }, ...index))];
}
