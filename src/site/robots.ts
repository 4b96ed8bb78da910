import { editionAddress } from '../article/editions.ts';
import type { Site } from '../article/site.ts';
import type { ToAbsoluteUrl } from './absolute-url.ts';
import { editionsOf } from './editions.ts';

/** Pages with the reader's own data only. */
const OF_EDITIONS = ['/search/', '/saved/'];
const DISALLOWED = [...OF_EDITIONS, '/open/'];

/** Only effective at the root of a host; below a base path it is there to be copied. */
export function robotsTxt(site: Site, maps: readonly string[], address: ToAbsoluteUrl): string {
  const path = (url: string): string => address(url).slice(site.origin?.length ?? 0);
  const [, ...others] = editionsOf(site);
  return [
    'User-agent: *',
    ...DISALLOWED.map((page) => `Disallow: ${path(page)}`),
    ...others.flatMap((edition) =>
      OF_EDITIONS.map((page) => `Disallow: ${path(editionAddress(edition, page))}`),
    ),
    ...(maps.length > 0 ? [''] : []),
    ...maps.map((map) => `Sitemap: ${address(`/${map}`)}`),
    '',
  ].join('\n');
}
