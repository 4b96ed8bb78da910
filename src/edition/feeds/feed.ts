/** What all three feed formats say, each in its own words. Pure. */
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { plain } from '../../article/plain.ts';
import { excerpt, firstText } from '../../article/text.ts';
import { articleAddress, hash, isSafeUrl, listAddress } from '../../article/urls.ts';
import { sectionName } from '../card.ts';
import { possible, type Markup } from '../../article/markup.ts';
import { instant, lastChange, latest } from '../../article/moments.ts';
import { NO_DATE } from './moments.ts';
import type { WebAddress } from '../web-address.ts';
import { articleHtml } from './article-html.ts';
import { enclosuresOf, type BytesOf, type Enclosure } from './enclosures.ts';

export interface FeedAuthor {
  readonly name: string;
  /** The author's page on this site. */
  readonly url: string;
  readonly image?: string | undefined;
}

/** One article in a feed. Addresses are whole, moments in UTC, words without markup. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: Markup;
  readonly language: string;
  readonly published?: string | undefined;
  /** When it last changed; undefined for an article without any date. */
  readonly updated?: string | undefined;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly image?: string | undefined;
  readonly comments?: { readonly url?: string | undefined; readonly count?: number | undefined };
  /** Where it was published first. */
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
  /** The page whose articles these are. */
  readonly url: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** How many articles a feed holds: what it costs does not grow with the archive. */
export const FEED_LENGTH = 30;

/** A name that no other page has, where no address can be whole for want of an origin. */
function nameOf(site: Site, address: string, whole: string): string {
  if (site.origin !== undefined) return whole;
  const digits = [0, 1, 2, 3].map((lane) => hash(`${lane} ${site.name} ${address}`));
  const hex = digits.map((part) => parseInt(part, 36).toString(16).padStart(8, '0').slice(-8)).join('');
  // A UUID made from a name (version 8 leaves it to us how).
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const authorsOf = ({ authors = [] }: Article, address: WebAddress): FeedAuthor[] =>
  authors
    .filter(({ name }, at) => authors.findIndex((one) => one.name === name) === at)
    .map((author) => ({
      name: possible(author.name),
      url: address(listAddress('authors', author.name)),
      image: author.image && address(author.image),
    }));

/** The article as feeds say it. It has been made ready for publishing: its addresses start at the root. */
export function feedItem(
  id: string,
  article: Article,
  site: Site,
  address: WebAddress,
  bytesOf: BytesOf,
): FeedItem {
  const page = articleAddress(id);
  const whole = (url: string): string => address(url, page);
  const language = article.language ?? site.language;
  const { standfirst, section, tags = [], counts, discussionUrl, image, source, license } = article;
  const url = whole(page);
  return {
    id: nameOf(site, page, url),
    url,
    title: possible(article.headline),
    summary: possible(standfirst?.length ? plain(standfirst) : excerpt(firstText(article), 300)),
    content: articleHtml(article, language, whole),
    language,
    published: instant(article.datePublished, site.timeZone),
    updated: lastChange(article, site.timeZone),
    authors: authorsOf(article, address),
    categories: [...new Set([...(section === undefined ? [] : [sectionName(site, section)]), ...tags])].map(
      possible,
    ),
    enclosures: enclosuresOf(article, bytesOf).map((file) => ({ ...file, url: whole(file.url) })),
    image: image && whole(image.image.src),
    comments: { url: discussionUrl && whole(discussionUrl), count: counts?.comments },
    source: source?.url && whole(source.url),
    license: license !== undefined && /^https?:/.test(license) && isSafeUrl(license) ? license : undefined,
    copyright: article.copyright && possible(article.copyright),
  };
}

/** The feed of a page of the site: `/`, or a section. */
export function feedOf(
  site: Site,
  page: { readonly address: string; readonly title: string; readonly description?: string | undefined },
  items: readonly FeedItem[],
  address: WebAddress,
): Feed {
  const url = address(page.address);
  return {
    id: nameOf(site, page.address, url),
    title: possible(page.title),
    description: possible(page.description || site.tagline || page.title),
    language: site.language,
    site: possible(site.name),
    copyright: site.copyright && possible(site.copyright),
    icon: address('/favicon.svg'),
    url,
    updated: latest(items.map((item) => item.updated)) ?? NO_DATE,
    items,
  };
}
