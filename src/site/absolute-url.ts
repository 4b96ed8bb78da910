import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';

/** Makes a URL of the site, or one relative to a page, absolute. */
export type ToAbsoluteUrl = (url: string, page?: string) => string;

const NOT_ASCII = /[^\u0021-\u007e]+/gu;
/** Characters not allowed in a path, query or fragment (RFC 3986); brackets are allowed in a host. */
const MUST_ENCODE = /["<>[\]\\^`{|}]|%(?![\da-f]{2})|(?<=#.*)#/gi;

const NEEDS_NO_ENCODING = /^[\w./:?&=#~,;@!$'()*+-]*$/;

/** A lone surrogate cannot be encoded and is replaced, as by `TextEncoder`. */
export function encodeToAscii(url: string): string {
  if (NEEDS_NO_ENCODING.test(url)) return url;
  const encoded = url.replace(/\p{Surrogate}/gu, '\uFFFD').replace(NOT_ASCII, encodeURIComponent);
  const host = /^https?:\/\/[^/?#]*/.exec(encoded)?.[0] ?? '';
  return host + encoded.slice(host.length).replace(MUST_ENCODE, encodeURIComponent);
}

/** For a site published under `base`. Without an `origin` the results are root-relative. Always ASCII. */
export const createAbsoluteUrl =
  ({ origin = '' }: Pick<Site, 'origin'>, base: string): ToAbsoluteUrl =>
  (url, page = '') => {
    const whole = /^[#?]/.test(url) ? page + url : url;
    return encodeToAscii(whole.startsWith('/') ? origin + withBase(base, whole) : whole);
  };

const isExternalUrl = (url: string, origin: string | undefined): boolean =>
  /^https?:/.test(url) && (origin === undefined || !(url === origin || url.startsWith(`${origin}/`)));

export const hasOtherCanonical = (
  url: string,
  canonical: string | undefined,
  origin: string | undefined,
  address: ToAbsoluteUrl,
): boolean => canonical !== undefined && (isExternalUrl(canonical, origin) || address(canonical) !== url);
