/** Addresses for who reads a file of the site away from it. Pure. */
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';

/** Turns an address of the site, or one relative to a page of it, into one that is right anywhere. */
export type WebAddress = (url: string, page?: string) => string;

const NOT_ASCII = /[^\u0021-\u007e]+/gu;
/** What may not stand in a path, query or fragment as it is; brackets may stand in a host. */
const UNFIT = /["<>[\]\\^`{|}]|%(?![\da-f]{2})/gi;

/** Addresses that are right as they are, as most are. */
const FIT = /^[\w./:?&=#~,;@!$'()*+-]*$/;

/** Half a character has no encoding, and is replaced as `TextEncoder` does it. */
function ascii(url: string): string {
  if (FIT.test(url)) return url;
  const encoded = url.replace(/\p{Surrogate}/gu, '\uFFFD').replace(NOT_ASCII, encodeURIComponent);
  const host = /^https?:\/\/[^/?#]*/.exec(encoded)?.[0] ?? '';
  return host + encoded.slice(host.length).replace(UNFIT, encodeURIComponent);
}

/**
 * Addresses of a site published under `base`. Without an `origin` they start at the root of the host, which is as far as can
 * be known. Every address is in ASCII.
 */
export const webAddress =
  ({ origin = '' }: Pick<Site, 'origin'>, base: string): WebAddress =>
  (url, page = '') => {
    const whole = /^[#?]/.test(url) ? page + url : url;
    return ascii(whole.startsWith('/') ? origin + withBase(base, whole) : whole);
  };

/** Whether an address leads to another site. */
export const leadsAway = (url: string, origin: string | undefined): boolean =>
  /^https?:/.test(url) && (origin === undefined || !(url === origin || url.startsWith(`${origin}/`)));

/** Whether search engines are to prefer another address to the whole one of a page. */
export const isElsewhere = (
  url: string,
  canonical: string | undefined,
  origin: string | undefined,
  address: WebAddress,
): boolean => canonical !== undefined && (leadsAway(canonical, origin) || address(canonical) !== url);
