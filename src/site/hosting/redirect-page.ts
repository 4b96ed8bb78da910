/** HTML page at a former address, for hosts that cannot redirect: forwards at once and names the canonical URL. */
import { escapeMarkup } from '../../article/markup.ts';
import type { Site } from '../../article/site.ts';
import { withBase } from '../../article/urls.ts';
import type { AliasRedirect } from './redirects.ts';

/** Nothing is loaded or run. */
const REDIRECT_PAGE_CSP = "default-src 'none'; base-uri 'none'";

/** Contains no interface text, so it works in every language. */
export function redirectPage(
  { to, headline }: AliasRedirect,
  site: Pick<Site, 'language' | 'origin'>,
  base: string,
): string {
  const path = escapeMarkup(withBase(base, to));
  const canonical = site.origin === undefined ? path : escapeMarkup(site.origin) + path;
  return [
    `<!doctype html><html lang="${escapeMarkup(site.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${REDIRECT_PAGE_CSP}">`,
    `<meta http-equiv="refresh" content="0;url=${path}">`,
    `<title>${escapeMarkup(headline)}</title>`,
    `<link rel="canonical" href="${canonical}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `</head><body><p dir="auto"><a href="${path}">${escapeMarkup(headline)}</a></p></body></html>`,
  ].join('');
}
