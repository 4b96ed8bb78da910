import type { Site } from '../article/site.ts';
import type { ToAbsoluteUrl } from './absolute-url.ts';

/** Pages with the reader's own data only. */
const DISALLOWED = ['/search/', '/saved/', '/open/'];

/** Only effective at the root of a host; below a base path it is there to be copied. */
export function robotsTxt(site: Site, maps: readonly string[], address: ToAbsoluteUrl): string {
  const path = (url: string): string => address(url).slice(site.origin?.length ?? 0);
  return [
    'User-agent: *',
    ...DISALLOWED.map((page) => `Disallow: ${path(page)}`),
    ...(maps.length > 0 ? [''] : []),
    ...maps.map((map) => `Sitemap: ${address(`/${map}`)}`),
    '',
  ].join('\n');
}
