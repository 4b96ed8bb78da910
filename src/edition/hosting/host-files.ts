/** Everything that is published for hosts and not for readers. Pure. */
import { escaped } from '../../article/markup.ts';
import type { Site } from '../../article/site.ts';
import { caddyFile } from './caddy.ts';
import { headerRules } from './headers.ts';
import { headersFile, redirectsFile } from './host-lists.ts';
import { movedPage } from './moved-page.ts';
import { redirects, type Moved } from './moved.ts';
import { nginxFiles } from './nginx.ts';
import type { Policy } from './policy.ts';
import { MISSING_PART } from './types.ts';

/** The folder of what hosts are told; its dot keeps it from readers. */
const HOSTING = '.hosting';
/** All redirects as JSON: decoded path -> address. */
export const MOVED_FILE = `${HOSTING}/moved.json`;
/** Headers by address, as Netlify and Cloudflare Pages read them. */
export const HEADERS_FILE = '_headers';

/** Folders without pages. For a missing file Cloudflare Pages sends the nearest `404.html`: here a short one. */
const ASSET_FOLDERS = ['assets', 'pictures', 'share'];
const missingPage = (base: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>404</title></head>' +
  `<body><p>${MISSING_PART} <a href="${escaped(base)}">${escaped(base)}</a></p></body></html>\n`;

/** Path below the published folder -> content: what the hosts read, and a page at every old address. */
export function hostFiles(
  site: Site,
  base: string,
  policy: Policy,
  moved: readonly Moved[],
): ReadonlyMap<string, string> {
  const rules = headerRules(policy, base);
  const all = redirects(moved, base);
  const nginx = nginxFiles(rules, all, base, site);
  return new Map([
    ...moved.map((one) => [one.file, movedPage(one, site, base)] as const),
    ...ASSET_FOLDERS.map((folder) => [`${folder}/404.html`, missingPage(base)] as const),
    [HEADERS_FILE, headersFile(rules)],
    ['_redirects', redirectsFile(all)],
    [MOVED_FILE, `${JSON.stringify(Object.fromEntries(all.map(({ decoded, to }) => [decoded, to])))}\n`],
    [`${HOSTING}/nginx-http.conf`, nginx.http],
    [`${HOSTING}/nginx-server.conf`, nginx.server],
    [`${HOSTING}/Caddyfile`, caddyFile(rules, all, base)],
  ]);
}
