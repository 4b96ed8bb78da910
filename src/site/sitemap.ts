/** Sitemaps (sitemaps.org, with the image extension), split by the protocol's limits. */
import type { Site } from '../article/site.ts';
import { defaultVersion } from '../article/translations.ts';
import { articleAddress, frontAddress, listAddress } from '../article/urls.ts';
import { editionAddress } from '../article/editions.ts';
import { splitByEdition } from './editions.ts';
import { cachedListAddress, listsOf } from './lists.ts';
import type { ArticleSummary } from './article-summary.ts';
import { joinMarkup, xmlElement, xmlDocument, xmlTextElement, type Markup } from '../article/markup.ts';
import { latestTimestamp } from '../article/dates.ts';
import { translationVersions, type PlannedVersion } from './translations.ts';
import { hasOtherCanonical, type ToAbsoluteUrl } from './absolute-url.ts';

/** Limits of the protocol for one file: 50,000 URLs and 50 MB, less space for the root element. */
const MAX_SITEMAP_URLS = 50_000;
const MAX_SITEMAP_BYTES = 50_000_000;

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE_NAMESPACE = 'http://www.google.com/schemas/sitemap-image/1.1';
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** ASCII only, so that its length is its size in bytes. */
interface SitemapUrl {
  readonly markup: Markup;
  readonly changed: string | undefined;
  readonly hasVersions: boolean;
}

/** The protocol allows fewer than 2,048 characters. */
const isTooLong = (url: string): boolean => url.length > 2047;

interface PageDetails {
  readonly images?: readonly string[];
  /** Absolute URLs of all its languages. */
  readonly versions?: readonly { readonly language: string; readonly url: string }[];
}

function sitemapUrl(
  url: string,
  changed: string | undefined,
  { images = [], versions = [] }: PageDetails = {},
): SitemapUrl {
  const pictures = images
    .filter((image) => /^https?:/.test(image) && !isTooLong(image))
    .map((image) => xmlElement('image:image', {}, xmlTextElement('image:loc', image)));
  const languages = versions.map((one) =>
    xmlElement('xhtml:link', { rel: 'alternate', hreflang: one.language, href: one.url }),
  );
  const markup = xmlElement(
    'url',
    {},
    xmlTextElement('loc', url),
    xmlTextElement('lastmod', changed),
    ...languages,
    ...pictures,
  );
  return { markup, changed, hasVersions: languages.length > 0 };
}

function listPageDates(site: Site, summaries: readonly ArticleSummary[]): Map<string, string | undefined> {
  const lists = new Map<string, string | undefined>([
    [frontAddress(), undefined],
    ...site.sections.map((section) => [listAddress('sections', section.slug), undefined] as const),
  ]);
  const addressOf = cachedListAddress();
  for (const { article, changed } of summaries)
    for (const [kind, name] of listsOf(article, site)) {
      const address = addressOf(kind, name);
      lists.set(address, latestTimestamp([lists.get(address), changed]));
    }
  lists.set(frontAddress(), latestTimestamp(summaries.map(({ changed }) => changed)));
  return new Map([...lists].map(([address, changed]) => [editionAddress(site, address), changed]));
}

/** Oldest articles first and lists last, so that a new article changes only the last file. */
function* sitemapUrls(
  site: Site,
  summaries: readonly ArticleSummary[],
  address: ToAbsoluteUrl,
): Generator<SitemapUrl> {
  const translations = translationVersions(summaries, site);
  const languagesOf = (versions: readonly PlannedVersion[] = []) => {
    const fallback = defaultVersion(versions, site.language);
    return [...versions, ...(fallback ? [{ ...fallback, language: 'x-default' }] : [])].map(
      ({ id, language }) => ({ language, url: address(articleAddress(id)) }),
    );
  };
  for (const { id, changed, images, canonical } of summaries.toReversed()) {
    const url = address(articleAddress(id));
    if (!hasOtherCanonical(url, canonical, site.origin, address) && !isTooLong(url))
      yield sitemapUrl(url, changed, {
        images: images.map((image) => address(image)),
        versions: languagesOf(translations.get(id)),
      });
  }
  for (const [edition, entries] of splitByEdition(site, summaries, ({ article }) => article.language))
    for (const [list, changed] of listPageDates(edition, entries)) {
      const url = address(list);
      if (!isTooLong(url)) yield sitemapUrl(url, changed);
    }
}

const sitemapFile = (pages: readonly SitemapUrl[]): string =>
  xmlDocument(
    xmlElement(
      'urlset',
      {
        xmlns: SITEMAP_NAMESPACE,
        'xmlns:image': IMAGE_NAMESPACE,
        ...(pages.some(({ hasVersions }) => hasVersions) && { 'xmlns:xhtml': XHTML_NAMESPACE }),
      },
      joinMarkup(pages.map(({ markup }) => markup)),
    ),
  );

function* splitIntoFiles(pages: Iterable<SitemapUrl>, most: number): Generator<SitemapUrl[]> {
  let file: SitemapUrl[] = [];
  let bytes = 0;
  for (const page of pages) {
    if (file.length === most || bytes + page.markup.length > MAX_SITEMAP_BYTES) {
      yield file;
      file = [];
      bytes = 0;
    }
    file.push(page);
    bytes += page.markup.length;
  }
  yield file;
}

export function* createSitemap(
  site: Site,
  summaries: readonly ArticleSummary[],
  address: ToAbsoluteUrl,
  most = MAX_SITEMAP_URLS,
): Generator<[path: string, content: string]> {
  const index: Markup[] = [];
  let single = '';
  for (const pages of splitIntoFiles(sitemapUrls(site, summaries, address), most)) {
    const path = `sitemaps/${index.length + 1}.xml`;
    const changed = latestTimestamp(pages.map((page) => page.changed));
    index.push(
      xmlElement(
        'sitemap',
        {},
        xmlTextElement('loc', address(`/${path}`)),
        xmlTextElement('lastmod', changed),
      ),
    );
    if (index.length === 2) yield ['sitemaps/1.xml', single];
    if (index.length === 1) single = sitemapFile(pages);
    else yield [path, sitemapFile(pages)];
  }
  yield index.length === 1
    ? ['sitemap.xml', single]
    : ['sitemap.xml', xmlDocument(xmlElement('sitemapindex', { xmlns: SITEMAP_NAMESPACE }, ...index))];
}
