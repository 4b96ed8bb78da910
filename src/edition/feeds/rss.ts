/** A feed as RSS 2.0, with whole articles, bylines, comment counts and pictures by the usual extensions. Pure. */
import { escaped, joined, xml, xmlDocument, xmlWords, type Markup } from '../../article/markup.ts';
import { rfc822 } from './moments.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * Escapes words that feed readers take for HTML, before they are escaped as XML. Quotes stay, as readers that take the words for
 * plain text would show their escapes.
 */
const escapeHtmlText = (words: string): string =>
  words.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const when = (name: string, moment: string | undefined): Markup =>
  xmlWords(name, moment === undefined ? undefined : rfc822(moment));

/**
 * RSS takes one file an article, and demands its length. Where that is not known, the format's board has 0 for a recording
 * or film, which is what the article is about; a picture is left out, as `media:content` names it all the same.
 */
function enclosure(files: FeedItem['enclosures']): Markup {
  const file = files.find(({ kind, bytes }) => kind !== 'image' || bytes !== undefined);
  return file ? xml('enclosure', { url: file.url, length: file.bytes ?? 0, type: file.type }) : joined([]);
}

const item = (one: FeedItem): Markup =>
  xml(
    'item',
    {},
    xmlWords('title', escapeHtmlText(one.title)),
    xmlWords('link', one.url),
    xmlWords('guid', one.id, { isPermaLink: String(one.id === one.url) }),
    when('pubDate', one.published),
    ...one.authors.map(({ name }) => xmlWords('dc:creator', name)),
    ...one.categories.map((name) => xmlWords('category', name)),
    xmlWords('comments', one.comments?.url),
    xmlWords('slash:comments', one.comments?.count?.toString()),
    xmlWords('description', escapeHtmlText(one.summary)),
    xml('content:encoded', {}, escaped(one.content)),
    enclosure(one.enclosures),
    one.image === undefined ? joined([]) : xml('media:content', { url: one.image, medium: 'image' }),
  );

/** The document. `self` is its own address. */
export const rss = (feed: Feed, self: string): string =>
  xmlDocument(
    xml(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
      },
      xml(
        'channel',
        {},
        xmlWords('title', escapeHtmlText(feed.title)),
        xmlWords('link', feed.url),
        xmlWords('description', escapeHtmlText(feed.description)),
        xmlWords('language', feed.language),
        xmlWords('copyright', feed.copyright),
        when('lastBuildDate', feed.updated),
        xmlWords('generator', 'Broadsheet'),
        xml('atom:link', { rel: 'self', href: self, type: 'application/rss+xml' }),
        ...feed.items.map(item),
      ),
    ),
  );
