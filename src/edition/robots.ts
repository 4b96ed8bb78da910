/** What crawlers are told. Pure. */
import type { Site } from '../article/site.ts';
import type { WebAddress } from './web-address.ts';

/** Pages that are a reader's own: there is nothing in them to be found. */
const PRIVATE = ['/search/', '/saved/', '/open/'];

/**
 * `robots.txt`, which names the given sitemaps. It counts only at the root of a host; under a base path it is there to be
 * copied.
 */
export function robots(site: Site, maps: readonly string[], address: WebAddress): string {
  const path = (url: string): string => address(url).slice(site.origin?.length ?? 0);
  return [
    'User-agent: *',
    ...PRIVATE.map((page) => `Disallow: ${path(page)}`),
    ...(maps.length > 0 ? [''] : []),
    ...maps.map((map) => `Sitemap: ${address(`/${map}`)}`),
    '',
  ].join('\n');
}
