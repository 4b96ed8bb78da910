/** The page at an old address, for hosts that cannot redirect: it leads on at once, and search engines are told. Pure. */
import type { Site } from '../../article/site.ts';
import { withBase } from '../../article/urls.ts';
import type { Moved } from './moved.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Nothing is loaded and nothing runs. */
const POLICY = "default-src 'none'; base-uri 'none'";

/** Its HTML. Without words of the interface, so that it is right in every language. */
export function movedPage(
  { to, headline }: Moved,
  site: Pick<Site, 'language' | 'origin'>,
  base: string,
): string {
  const path = escaped(withBase(base, to));
  const canonical = site.origin === undefined ? path : escaped(site.origin) + path;
  return [
    `<!doctype html><html lang="${escaped(site.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta http-equiv="refresh" content="0;url=${path}">`,
    `<title>${escaped(headline)}</title>`,
    `<link rel="canonical" href="${canonical}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `</head><body><p dir="auto"><a href="${path}">${escaped(headline)}</a></p></body></html>`,
  ].join('');
}
