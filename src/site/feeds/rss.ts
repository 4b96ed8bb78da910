/** RSS 2.0 with full articles, bylines, comment counts and pictures by the common extensions. */
import {
  escapeMarkup,
  joinMarkup,
  xmlElement,
  xmlDocument,
  xmlTextElement,
  type Markup,
} from '../../article/markup.ts';
import { rfc822 } from './feed-dates.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * Escapes text that feed readers take for HTML, before it is escaped as XML. Quotes are kept, because readers
 * that take it for plain text would show the entities.
 */
const escapeHtmlText = (words: string): string =>
  words.replace(/[&<>]/g, (character) => HTML_TEXT_ESCAPES[character] ?? character);
const HTML_TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const dateElement = (name: string, moment: string | undefined): Markup =>
  xmlTextElement(name, moment === undefined ? undefined : rfc822(moment));

/**
 * RSS allows one file per item and requires its length. For audio or video of unknown length it is 0, as the
 * RSS board recommends; a picture of unknown length is left out, because `media:content` has it anyway.
 */
function enclosureElement(files: FeedItem['enclosures']): Markup {
  const file = files.find(({ kind, bytes }) => kind !== 'image' || bytes !== undefined);
  return file
    ? xmlElement('enclosure', { url: file.url, length: file.bytes ?? 0, type: file.type })
    : joinMarkup([]);
}

const itemElement = (one: FeedItem): Markup =>
  xmlElement(
    'item',
    {},
    xmlTextElement('title', escapeHtmlText(one.title)),
    xmlTextElement('link', one.url),
    xmlTextElement('guid', one.id, { isPermaLink: String(one.id === one.url) }),
    dateElement('pubDate', one.published),
    ...one.authors.map(({ name }) => xmlTextElement('dc:creator', name)),
    ...one.categories.map((name) => xmlTextElement('category', name)),
    xmlTextElement('comments', one.comments?.url),
    xmlTextElement('slash:comments', one.comments?.count?.toString()),
    xmlTextElement('description', escapeHtmlText(one.summary)),
    xmlElement('content:encoded', {}, escapeMarkup(one.content)),
    enclosureElement(one.enclosures),
    one.image === undefined
      ? joinMarkup([])
      : xmlElement('media:content', { url: one.image, medium: 'image' }),
  );

export const rssFeed = (feed: Feed, self: string): string =>
  xmlDocument(
    xmlElement(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
      },
      xmlElement(
        'channel',
        {},
        xmlTextElement('title', escapeHtmlText(feed.title)),
        xmlTextElement('link', feed.url),
        xmlTextElement('description', escapeHtmlText(feed.description)),
        xmlTextElement('language', feed.language),
        xmlTextElement('copyright', feed.copyright),
        dateElement('lastBuildDate', feed.updated),
        xmlTextElement('generator', 'Broadsheet'),
        xmlElement('atom:link', { rel: 'self', href: self, type: 'application/rss+xml' }),
        ...feed.items.map(itemElement),
      ),
    ),
  );
