import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { description } from '../../article/text.ts';
import { articleAddress, hash, isSafeUrl, listAddress } from '../../article/urls.ts';
import { editionAddress } from '../../article/editions.ts';
import { sectionName } from '../card.ts';
import { replaceInvalidXml } from '../../article/markup.ts';
import { toTimestamp, lastModified, latestTimestamp } from '../../article/dates.ts';
import type { ToAbsoluteUrl } from '../absolute-url.ts';
import { articleHtml } from './article-html.ts';
import { enclosuresOf, type FileSizeOf, type Enclosure } from './enclosures.ts';

interface FeedAuthor {
  readonly name: string;
  readonly url: string;
  readonly image?: string | undefined;
}

/** URLs are absolute, dates in RFC 3339 with the site's offset, text without markup. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly language: string;
  readonly published?: string | undefined;
  /** Undefined for an article without any date. */
  readonly updated?: string | undefined;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly image?: string | undefined;
  readonly comments?: { readonly url?: string | undefined; readonly count?: number | undefined };
  readonly source?: string | undefined;
  readonly license?: string | undefined;
  readonly copyright?: string | undefined;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly site: string;
  readonly copyright?: string | undefined;
  readonly icon: string;
  readonly logo?: string | undefined;
  readonly url: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** For formats that require a date. The day of publishing would change the file at every build. */
export const FALLBACK_DATE = '1970-01-01T00:00:00Z';

const MAX_SUMMARY_LENGTH = 300;

/** The page's URL, or a UUID made from its name where the site has no origin. */
function feedEntryId(site: Site, address: string, whole: string): string {
  if (site.origin !== undefined) return whole;
  const digits = [0, 1, 2, 3].map((lane) => hash(`${lane} ${site.name} ${address}`));
  const hex = digits.map((part) => parseInt(part, 36).toString(16).padStart(8, '0').slice(-8)).join('');
  // UUID version 8: the content is up to us.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const feedAuthors = ({ authors = [] }: Article, site: Site, address: ToAbsoluteUrl): FeedAuthor[] =>
  authors
    .filter(({ name }, at) => authors.findIndex((one) => one.name === name) === at)
    .map((author) => ({
      name: replaceInvalidXml(author.name),
      url: address(editionAddress(site, listAddress('authors', author.name))),
      image: author.image && address(author.image),
    }));

/** The article must be prepared for publishing, with root-relative URLs. */
export function createFeedItem(
  id: string,
  article: Article,
  site: Site,
  address: ToAbsoluteUrl,
  bytesOf: FileSizeOf,
): FeedItem {
  const page = articleAddress(id);
  const whole = (url: string): string => address(url, page);
  const language = article.language ?? site.language;
  const { section, tags = [], counts, discussionUrl, image, source, license } = article;
  const url = whole(page);
  return {
    id: feedEntryId(site, page, url),
    url,
    title: replaceInvalidXml(article.headline),
    summary: replaceInvalidXml(description(article, MAX_SUMMARY_LENGTH)),
    content: articleHtml(article, language, whole),
    language,
    published: toTimestamp(article.datePublished, site.timeZone),
    updated: lastModified(article, site.timeZone),
    authors: feedAuthors(article, site, address),
    categories: [...new Set([...(section === undefined ? [] : [sectionName(site, section)]), ...tags])].map(
      replaceInvalidXml,
    ),
    enclosures: enclosuresOf(article, bytesOf).map((file) => ({
      ...file,
      url: whole(file.url),
      type: replaceInvalidXml(file.type),
      title: file.title && replaceInvalidXml(file.title),
    })),
    image: image && whole(image.image.src),
    comments: { url: discussionUrl && whole(discussionUrl), count: counts?.comments },
    source: source?.url && whole(source.url),
    license: license !== undefined && /^https?:/.test(license) && isSafeUrl(license) ? license : undefined,
    copyright: article.copyright && replaceInvalidXml(article.copyright),
  };
}

export function createFeed(
  site: Site,
  page: { readonly address: string; readonly title: string; readonly description?: string | undefined },
  items: readonly FeedItem[],
  address: ToAbsoluteUrl,
): Feed {
  const url = address(page.address);
  return {
    id: feedEntryId(site, page.address, url),
    title: replaceInvalidXml(page.title),
    description: replaceInvalidXml(page.description || site.tagline || page.title),
    language: site.language,
    site: replaceInvalidXml(site.name),
    copyright: site.copyright && replaceInvalidXml(site.copyright),
    icon: address('/favicon.svg'),
    logo: site.theme.logo && address(site.theme.logo.light),
    url,
    updated: latestTimestamp(items.map((item) => item.updated)) ?? FALLBACK_DATE,
    items,
  };
}
