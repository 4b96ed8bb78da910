import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { FALLBACK_DATE, type Feed, type FeedItem } from './feed.ts';

const GENERATOR = 'Broadsheet';

const rights = (copyright: string | undefined) =>
  copyright === undefined ? undefined : { value: copyright };

const itemLinks = ({ url, enclosures, comments, source, license }: FeedItem) => [
  { rel: 'alternate', href: url, type: 'text/html' },
  ...enclosures.map((file) => ({ rel: 'enclosure', href: file.url, type: file.type, title: file.title, length: file.bytes })),
  { rel: 'replies', href: comments?.url, type: 'text/html', thr: { count: comments?.count } },
  { rel: 'via', href: source },
  { rel: 'license', href: license },
].flatMap(({ href, ...link }) => (href === undefined ? [] : [{ href, ...link }])); // prettier-ignore

/** Atom (RFC 4287) with comment counts (RFC 4685) and licences (RFC 4946). `self` is the feed's own URL. */
export const atomFeed = (feed: Feed, self: string): string =>
  generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: feed.site }],
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: feed.url, type: 'text/html' },
    ],
    icon: feed.icon,
    logo: feed.logo,
    rights: rights(feed.copyright),
    generator: { text: GENERATOR },
    xml: { lang: feed.language },
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: itemLinks(item),
      published: item.published,
      updated: item.updated ?? FALLBACK_DATE,
      authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
      categories: item.categories.map((term) => ({ term })),
      rights: rights(item.copyright),
      summary: { value: item.summary },
      content: { value: item.content, type: 'html' },
      xml: { lang: item.language },
    })),
  });

/** Feed readers take these fields for HTML, but show entities of quotes if they take them for plain text. */
const escapeHtmlText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * RSS requires one file's length: 0 for unknown audio and video, as the RSS board recommends; `media:content` has the
 * pictures.
 */
const rssEnclosures = (files: FeedItem['enclosures']) =>
  files
    .filter(({ kind, bytes }) => kind !== 'image' || bytes !== undefined)
    .slice(0, 1)
    .map(({ url, bytes = 0, type }) => ({ url, length: bytes, type }));

/** RSS allows three formats. */
const rssImage = ({ logo, title, url }: Feed) =>
  logo !== undefined && /\.(?:png|jpe?g|gif)$/i.test(logo)
    ? { url: logo, title: escapeHtmlText(title), link: url }
    : undefined;

/** RSS 2.0 with full articles, bylines, comment counts and pictures by the common extensions. */
export const rssFeed = (feed: Feed, self: string): string =>
  generateRssFeed({
    title: escapeHtmlText(feed.title),
    link: feed.url,
    description: escapeHtmlText(feed.description),
    language: feed.language,
    image: rssImage(feed),
    copyright: feed.copyright,
    lastBuildDate: feed.updated,
    generator: GENERATOR,
    atom: { links: [{ rel: 'self', href: self, type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: escapeHtmlText(item.title),
      link: item.url,
      description: escapeHtmlText(item.summary),
      guid: { value: item.id, isPermaLink: item.id === item.url },
      pubDate: item.published,
      categories: item.categories.map((name) => ({ name })),
      comments: item.comments?.url,
      enclosures: rssEnclosures(item.enclosures),
      dc: { creators: item.authors.map(({ name }) => name) },
      content: { encoded: item.content },
      slash: { comments: item.comments?.count },
      media: { contents: item.image === undefined ? [] : [{ url: item.image, medium: 'image' }] },
    })),
  });

const nonEmptyList = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

export const jsonFeed = (feed: Feed, self: string): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.url,
      feed_url: self,
      description: feed.description,
      favicon: feed.icon,
      authors: [{ name: feed.site }],
      language: feed.language,
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        external_url: item.source,
        title: item.title,
        content_html: item.content,
        summary: item.summary || undefined,
        image: item.image,
        date_published: item.published,
        date_modified: item.updated === item.published ? undefined : item.updated,
        authors: nonEmptyList(item.authors.map(({ name, url, image }) => ({ name, url, avatar: image }))),
        tags: nonEmptyList([...item.categories]),
        language: item.language,
        attachments: nonEmptyList(
          item.enclosures
            .filter(({ kind }) => kind !== 'image')
            .map(({ url, type, title, bytes }) => ({ url, mime_type: type, title, size_in_bytes: bytes })),
        ),
      })),
    }),
  );
