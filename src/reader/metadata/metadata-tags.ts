/** Head tags for programs (share cards, feeds, authors). Written when publishing and not updated by navigation. */
import { lastModifiedDate } from '../../article/dates.ts';
import type { Article } from '../../article/schema.ts';
import { defaultVersion, type LanguageVersion } from '../../article/translations.ts';
import { listAddress } from '../../article/urls.ts';
import type { HeadTag } from '../head.ts';
import { isArticle, type EmbeddedData } from '../page-data.ts';
import { sectionTitle, absoluteUrlIn, editionUrlIn, type SiteData } from './metadata-values.ts';

const metaProperty = (name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { property: name, content } }] : [];
const metaName = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });

const linkTag = (rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});

const SHARE_PICTURE_SIZE = { width: '1200', height: '630' };

function pictureTags({ published, image, headline }: Article): HeadTag[] {
  if (published?.share !== undefined)
    return [
      ...metaProperty('og:image:width', SHARE_PICTURE_SIZE.width),
      ...metaProperty('og:image:height', SHARE_PICTURE_SIZE.height),
      ...metaProperty('og:image:alt', headline),
    ];
  const { width, height, alt } = image?.image ?? {};
  return [
    ...metaProperty('og:image:width', width?.toString()),
    ...metaProperty('og:image:height', height?.toString()),
    ...metaProperty('og:image:alt', alt),
  ];
}

/** Open Graph wants `en_GB`: only languages with a country. */
const localeOf = (language: string): string | undefined => {
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language) ?? [];
  return primary && region && `${primary.toLowerCase()}_${region.toUpperCase()}`;
};

function articleTags(article: Article, data: EmbeddedData): HeadTag[] {
  const { published, image, authors = [], section, tags = [], language = data.site.language } = article;
  const changed = lastModifiedDate(article, data.site.timeZone);
  const names = [...new Set(authors.map(({ name }) => name))];
  const pages = names.map((name) => editionUrlIn(data)(listAddress('authors', name)));
  return [
    metaName('twitter:card', published?.share || image ? 'summary_large_image' : 'summary'),
    ...pictureTags(article),
    ...metaProperty('og:locale', localeOf(language)),
    ...metaProperty('article:published_time', article.datePublished),
    ...metaProperty('article:modified_time', changed === article.datePublished ? undefined : changed),
    ...metaProperty('article:section', section && sectionTitle(data.site, section)),
    ...pages.flatMap((page) => metaProperty('article:author', page)),
    ...tags.flatMap((tag) => metaProperty('article:tag', tag)),
    ...pages.map((page) => linkTag('author', page)),
  ];
}

type PageVersion = Pick<LanguageVersion, 'language' | 'url'>;

/** The same page in each language, itself included: an article or a front page. */
function pageVersions({ site: { edition }, page }: EmbeddedData): readonly PageVersion[] {
  if (page && isArticle(page)) return page.published?.translations ?? [];
  const isFront = page?.kind === 'front' && page.page === undefined;
  return isFront && edition
    ? edition.all.map(({ language, prefix }) => ({ language, url: `${prefix}/` }))
    : [];
}

/** Search engines want absolute URLs, and the same set on the page of each language. */
function languageTags(data: EmbeddedData): HeadTag[] {
  const { origin, edition, language: own } = data.site;
  const versions = pageVersions(data);
  const fallback = defaultVersion(versions, edition?.all[0]?.language ?? own);
  if (!fallback || origin === undefined) return [];
  return [...versions, { ...fallback, language: 'x-default' }].map(({ language, url }) =>
    linkTag('alternate', absoluteUrlIn(data)(url), { hreflang: language }),
  );
}

/** Lists that have a feed of their own, by their address in an edition. */
const FEED_PATH = /^\/(?:sections|tags|authors)\/[^/]+\//;

function sectionFeed({ site, page }: EmbeddedData): readonly [name: string, address: string] | undefined {
  if (page === undefined) return undefined;
  if (isArticle(page)) {
    const { section } = page;
    return section === undefined
      ? undefined
      : [sectionTitle(site, section), listAddress('sections', section)];
  }
  const address = FEED_PATH.exec(page.address.slice(site.edition?.prefix.length))?.[0];
  return address === undefined ? undefined : [page.name, address];
}

const atomType = { type: 'application/atom+xml' };

export function metadataTags(data: EmbeddedData): HeadTag[] {
  const { site, page } = data;
  if (page === undefined) return [];
  const section = sectionFeed(data);
  return [
    metaName('robots', isArticle(page) && page.draft ? 'noindex' : 'max-image-preview:large'),
    ...(isArticle(page) ? articleTags(page, data) : [metaName('twitter:card', 'summary')]),
    ...languageTags(data),
    ...(section
      ? [linkTag('alternate', editionUrlIn(data)(`${section[1]}feed.xml`), { ...atomType, title: `${section[0]} – ${site.name}` })]
      : []),
  ];
} // prettier-ignore

const FEEDS = [
  ['feed.xml', 'application/atom+xml'],
  ['rss.xml', 'application/rss+xml'],
  ['feed.json', 'application/feed+json'],
] as const;

/** Tags of the site, which stay during navigation: feeds, icons and manifest. */
export function siteTags({ site, base }: SiteData, touchIcon = false): HeadTag[] {
  const address = editionUrlIn({ site, base });
  return [
    linkTag('icon', `${base}favicon.svg`),
    ...FEEDS.map(([file, type]) => linkTag('alternate', address(`/${file}`), { type, title: site.name })),
    linkTag('manifest', `${base}manifest.webmanifest`),
    ...(touchIcon ? [linkTag('apple-touch-icon', `${base}apple-touch-icon.png`)] : []),
  ];
}
