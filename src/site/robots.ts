import { editionAddress } from '../article/editions.ts';
import type { Site } from '../article/site.ts';
import type { ToAbsoluteUrl } from './absolute-url.ts';
import { editionsOf } from './editions.ts';

/** Pages with the reader's own data only, in each edition. */
const DISALLOWED = ['/search/', '/saved/'];

/** Only effective at the root of a host; below a base path it is there to be copied. */
export function robotsTxt(site: Site, maps: readonly string[], address: ToAbsoluteUrl): string {
  const path = (url: string): string => address(url).slice(site.origin?.length ?? 0);
  const pages = editionsOf(site).flatMap((edition) =>
    DISALLOWED.map((page) => editionAddress(edition, page)),
  );
  return [
    'User-agent: *',
    ...[...pages, '/open/'].map((page) => `Disallow: ${path(page)}`),
    ...(maps.length > 0 ? [''] : []),
    ...maps.map((map) => `Sitemap: ${address(`/${map}`)}`),
    '',
  ].join('\n');
}
