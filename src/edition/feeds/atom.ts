/** A feed as Atom (RFC 4287), with comment counts (RFC 4685) and licences (RFC 4946). Pure. */
import { escaped, joined, xml, xmlDocument, xmlWords, type Markup } from '../../article/markup.ts';
import { NO_DATE } from './moments.ts';
import type { Feed, FeedItem } from './feed.ts';

const link = (rel: string, href: string | undefined, more: Parameters<typeof xml>[1] = {}): Markup =>
  href === undefined ? joined([]) : xml('link', { rel, href, ...more });

function entry(item: FeedItem): Markup {
  const { comments } = item;
  return xml(
    'entry',
    { 'xml:lang': item.language },
    xmlWords('id', item.id),
    xmlWords('title', item.title),
    link('alternate', item.url, { type: 'text/html' }),
    xmlWords('published', item.published),
    xmlWords('updated', item.updated ?? NO_DATE),
    ...item.authors.map(({ name, url }) => xml('author', {}, xmlWords('name', name), xmlWords('uri', url))),
    ...item.categories.map((term) => xml('category', { term })),
    ...item.enclosures.map(({ url, type, title, bytes }) =>
      link('enclosure', url, { type, title, length: bytes }),
    ),
    link('replies', comments?.url, { type: 'text/html', 'thr:count': comments?.count }),
    link('via', item.source),
    link('license', item.license),
    xmlWords('rights', item.copyright),
    xmlWords('summary', item.summary),
    xml('content', { type: 'html' }, escaped(item.content)),
  );
}

/** The document. `self` is its own address. */
export const atom = (feed: Feed, self: string): string =>
  xmlDocument(
    xml(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
        'xml:lang': feed.language,
      },
      xmlWords('id', feed.id),
      xmlWords('title', feed.title),
      xmlWords('subtitle', feed.description),
      xmlWords('updated', feed.updated),
      xml('author', {}, xmlWords('name', feed.site)),
      link('self', self, { type: 'application/atom+xml' }),
      link('alternate', feed.url, { type: 'text/html' }),
      xmlWords('icon', feed.icon),
      xmlWords('rights', feed.copyright),
      xmlWords('generator', 'Broadsheet'),
      ...feed.items.map(entry),
    ),
  );
