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

/** Cloudflare Pages takes this many redirects of single addresses, in lines of at most so many characters. */
const MOST = 2000;
const LONGEST_LINE = 1000;

/** Read as `:name`, a part that may be anything. */
const PLACEHOLDER = /:[A-Za-z]/;

/** The file `_redirects`: the first redirects that it can hold; at the others a page stands in. */
export const redirectsFile = (all: readonly Redirect[]): string =>
  all
    .filter(({ path }) => !PLACEHOLDER.test(path))
    .map(({ path, to }) => `${path} ${to} 301\n`)
    .filter((line) => line.length <= LONGEST_LINE)
    .slice(0, MOST)
    .join('');
