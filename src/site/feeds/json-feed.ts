/** JSON Feed 1.1. */
import type { Feed, FeedItem } from './feed.ts';

const nonEmptyList = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

const jsonItem = (one: FeedItem) => ({
  id: one.id,
  url: one.url,
  external_url: one.source,
  title: one.title,
  content_html: one.content,
  summary: one.summary || undefined,
  image: one.image,
  date_published: one.published,
  date_modified: one.updated === one.published ? undefined : one.updated,
  authors: nonEmptyList(one.authors.map(({ name, url, image }) => ({ name, url, avatar: image }))),
  tags: nonEmptyList(one.categories),
  language: one.language,
  attachments: nonEmptyList(
    one.enclosures
      .filter(({ kind }) => kind !== 'image')
      .map(({ url, type, title, bytes }) => ({ url, mime_type: type, title, size_in_bytes: bytes })),
  ),
});

export const jsonFeed = (feed: Feed, self: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    description: feed.description,
    favicon: feed.icon,
    authors: [{ name: feed.site }],
    language: feed.language,
    items: feed.items.map(jsonItem),
  });
