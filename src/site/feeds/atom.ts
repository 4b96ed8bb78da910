/** Atom (RFC 4287) with comment counts (RFC 4685) and licences (RFC 4946). */
import {
  escapeMarkup,
  joinMarkup,
  xmlElement,
  xmlDocument,
  xmlTextElement,
  type Markup,
} from '../../article/markup.ts';
import { FALLBACK_DATE } from './feed-dates.ts';
import type { Feed, FeedItem } from './feed.ts';

const linkElement = (
  rel: string,
  href: string | undefined,
  more: Parameters<typeof xmlElement>[1] = {},
): Markup => (href === undefined ? joinMarkup([]) : xmlElement('link', { rel, href, ...more }));

function entryElement(item: FeedItem): Markup {
  const { comments } = item;
  return xmlElement(
    'entry',
    { 'xml:lang': item.language },
    xmlTextElement('id', item.id),
    xmlTextElement('title', item.title),
    linkElement('alternate', item.url, { type: 'text/html' }),
    xmlTextElement('published', item.published),
    xmlTextElement('updated', item.updated ?? FALLBACK_DATE),
    ...item.authors.map(({ name, url }) =>
      xmlElement('author', {}, xmlTextElement('name', name), xmlTextElement('uri', url)),
    ),
    ...item.categories.map((term) => xmlElement('category', { term })),
    ...item.enclosures.map(({ url, type, title, bytes }) =>
      linkElement('enclosure', url, { type, title, length: bytes }),
    ),
    linkElement('replies', comments?.url, { type: 'text/html', 'thr:count': comments?.count }),
    linkElement('via', item.source),
    linkElement('license', item.license),
    xmlTextElement('rights', item.copyright),
    xmlTextElement('summary', item.summary),
    xmlElement('content', { type: 'html' }, escapeMarkup(item.content)),
  );
}

export const atomFeed = (feed: Feed, self: string): string =>
  xmlDocument(
    xmlElement(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
        'xml:lang': feed.language,
      },
      xmlTextElement('id', feed.id),
      xmlTextElement('title', feed.title),
      xmlTextElement('subtitle', feed.description),
      xmlTextElement('updated', feed.updated),
      xmlElement('author', {}, xmlTextElement('name', feed.site)),
      linkElement('self', self, { type: 'application/atom+xml' }),
      linkElement('alternate', feed.url, { type: 'text/html' }),
      xmlTextElement('icon', feed.icon),
      xmlTextElement('rights', feed.copyright),
      xmlTextElement('generator', 'Broadsheet'),
      ...feed.items.map(entryElement),
    ),
  );
