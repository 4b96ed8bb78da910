import { escapeMarkup } from '../../article/markup.ts';
import type { Site } from '../../article/site.ts';
import { editionsOf } from '../editions.ts';
import { createCaddyfile } from './caddy.ts';
import { createHeaderRules } from './headers.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { redirectPage } from './redirect-page.ts';
import { allRedirects, type AliasRedirect } from './redirects.ts';
import { createNginxFiles } from './nginx.ts';
import type { ContentSecurityPolicy } from './content-security-policy.ts';
import { MISSING_FILE_TEXT } from './media-types.ts';

/** Hosts do not serve folders that begin with a dot. */
const HOSTING_FOLDER = '.hosting';
export const REDIRECTS_JSON = `${HOSTING_FOLDER}/moved.json`;
/** Read by Netlify and Cloudflare Pages. */
export const HEADERS_FILE = '_headers';

/** For a missing file Cloudflare Pages sends the nearest `404.html`: here a short one. */
const FOLDERS_WITHOUT_PAGES = ['assets', 'pictures', 'share'];
const shortNotFoundPage = (base: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>404</title></head>' +
  `<body><p>${MISSING_FILE_TEXT} <a href="${escapeMarkup(base)}">${escapeMarkup(base)}</a></p></body></html>\n`;

export function createHostFiles(
  site: Site,
  base: string,
  policy: ContentSecurityPolicy,
  moved: readonly AliasRedirect[],
): ReadonlyMap<string, string> {
  const editions = editionsOf(site).map(({ edition }) => edition?.prefix ?? '');
  const rules = createHeaderRules(policy, base, editions);
  const all = allRedirects(moved, base);
  const nginx = createNginxFiles(rules, all, base, site, editions);
  return new Map([
    ...moved.map((one) => [one.file, redirectPage(one, site, base)] as const),
    ...FOLDERS_WITHOUT_PAGES.map((folder) => [`${folder}/404.html`, shortNotFoundPage(base)] as const),
    [HEADERS_FILE, headersFile(rules)],
    ['_redirects', redirectsFile(all)],
    [REDIRECTS_JSON, `${JSON.stringify(Object.fromEntries(all.map(({ decoded, to }) => [decoded, to])))}\n`],
    [`${HOSTING_FOLDER}/nginx-http.conf`, nginx.http],
    [`${HOSTING_FOLDER}/nginx-server.conf`, nginx.server],
    [`${HOSTING_FOLDER}/Caddyfile`, createCaddyfile(rules, all, base, editions)],
  ]);
}
