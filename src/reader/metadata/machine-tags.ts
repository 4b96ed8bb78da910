/** Tags of the head that only programs read: share cards, feeds, authors. Written when publishing and not kept up afterwards. Pure. */
import { lastMoment } from '../../article/moments.ts';
import type { Article } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import type { HeadTag } from '../head.ts';
import { isArticle, type Embedded } from '../page-data.ts';
import { sectionTitle, whole } from './whole.ts';

const property = (name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { property: name, content } }] : [];
const named = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });

const link = (rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});

/** Measures of a share picture in pixels. */
const SHARE = { width: '1200', height: '630' };

function pictureTags({ published, image, headline }: Article): HeadTag[] {
  if (published?.share !== undefined)
    return [
      ...property('og:image:width', SHARE.width),
      ...property('og:image:height', SHARE.height),
      ...property('og:image:alt', headline),
    ];
  const { width, height, alt } = image?.image ?? {};
  return [
    ...property('og:image:width', width?.toString()),
    ...property('og:image:height', height?.toString()),
    ...property('og:image:alt', alt),
  ];
}

/** `en_GB`, as Open Graph spells languages: only with a country. */
const localeOf = (language: string): string | undefined => {
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language) ?? [];
  return primary && region && `${primary.toLowerCase()}_${region.toUpperCase()}`;
};

function articleTags(article: Article, data: Embedded): HeadTag[] {
  const { published, image, authors = [], section, tags = [], language = data.site.language } = article;
  const address = whole(data);
  const changed = lastMoment(article, data.site.timeZone);
  const names = [...new Set(authors.map(({ name }) => name))];
  const pages = names.map((name) => address(listAddress('authors', name)));
  return [
    named('twitter:card', published?.share || image ? 'summary_large_image' : 'summary'),
    ...pictureTags(article),
    ...property('og:locale', localeOf(language)),
    ...property('article:published_time', article.datePublished),
    ...property('article:modified_time', changed === article.datePublished ? undefined : changed),
    ...property('article:section', section && sectionTitle(data.site, section)),
    ...pages.flatMap((page) => property('article:author', page)),
    ...tags.flatMap((tag) => property('article:tag', tag)),
    ...pages.map((page) => link('author', page)),
  ];
}

const SECTION = /^\/sections\/[^/]+\//;

/** The feed of the section that a page belongs to. */
function sectionFeed({ site, page }: Embedded): readonly [name: string, address: string] | undefined {
  if (page === undefined) return undefined;
  if (isArticle(page)) {
    const { section } = page;
    return section === undefined
      ? undefined
      : [sectionTitle(site, section), listAddress('sections', section)];
  }
  const address = SECTION.exec(page.address)?.[0];
  return address === undefined ? undefined : [page.name, address];
}

const atomType = { type: 'application/atom+xml' };

/** Tags that belong to the page. */
export function machineTags(data: Embedded): HeadTag[] {
  const { site, page } = data;
  if (page === undefined) return [];
  const section = sectionFeed(data);
  return [
    named('robots', 'max-image-preview:large'),
    ...(isArticle(page) ? articleTags(page, data) : [named('twitter:card', 'summary')]),
    ...(section
      ? [link('alternate', whole(data)(`${section[1]}feed.xml`), { ...atomType, title: `${section[0]} – ${site.name}` })]
      : []),
  ];
} // prettier-ignore

const FEEDS = [
  ['feed.xml', 'application/atom+xml'],
  ['rss.xml', 'application/rss+xml'],
  ['feed.json', 'application/feed+json'],
] as const;

/** Tags that belong to the site and stay while pages change: its feeds, and how devices keep it, by an icon where it has one. */
export function siteTags({ site, base }: Pick<Embedded, 'site' | 'base'>, touchIcon = false): HeadTag[] {
  const address = whole({ site, base });
  return [
    link('icon', `${base}favicon.svg`),
    ...FEEDS.map(([file, type]) => link('alternate', address(`/${file}`), { type, title: site.name })),
    link('manifest', `${base}manifest.webmanifest`),
    ...(touchIcon ? [link('apple-touch-icon', `${base}apple-touch-icon.png`)] : []),
  ];
}
