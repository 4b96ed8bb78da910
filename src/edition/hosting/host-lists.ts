/** `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them. Pure. */
import type { HeaderRule } from './headers.ts';
import type { Redirect } from './moved.ts';

/** The file `_headers`. A header that several rules give is sent with all their values. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ under, ending = '', headers }) =>
      [`${under}*${ending}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** Cloudflare Pages takes this many redirects of single addresses, in so large a file, in lines of at most so many characters. */
const MOST = 2000;
const LARGEST = 100_000;
const LONGEST_LINE = 1000;

/** Read as `:name`, a part that may be anything. */
const PLACEHOLDER = /:[A-Za-z]/;

/** The file `_redirects`: the first redirects that it can hold; at the others a page stands in. All of it is ASCII. */
export function redirectsFile(all: readonly Redirect[]): string {
  let file = '';
  let count = 0;
  for (const { path, to } of all) {
    const line = `${path} ${to} 301\n`;
    if (PLACEHOLDER.test(path) || line.length > LONGEST_LINE) continue;
    if (count === MOST || file.length + line.length > LARGEST) break;
    file += line;
    count++;
  }
  return file;
}
