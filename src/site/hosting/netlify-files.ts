import type { HeaderRule } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** If several rules set a header, these hosts send all values. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ prefix, suffix = '', headers }) =>
      [`${prefix}*${suffix}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** Limits of Cloudflare Pages. */
const MAX_REDIRECTS = 2000;
const MAX_REDIRECTS_FILE_LENGTH = 100_000;
const MAX_REDIRECT_LINE_LENGTH = 1000;

/** Read as `:name`, a wildcard. */
const PLACEHOLDER = /:[A-Za-z]/;

export function redirectsFile(all: readonly Redirect[]): string {
  let file = '';
  let count = 0;
  for (const { path, to } of all) {
    const line = `${path} ${to} 301\n`;
    if (PLACEHOLDER.test(path) || line.length > MAX_REDIRECT_LINE_LENGTH) continue;
    if (count === MAX_REDIRECTS || file.length + line.length > MAX_REDIRECTS_FILE_LENGTH) break;
    file += line;
    count++;
  }
  return file;
}
