/**
 * The site's URL policy and every address of the site, once.
 */

const BAD = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\\\';

/**
 * The one allow-list for links, images, media, embeds and related links: `http:`, `https:`, `mailto:`, `tel:`,
 * relative and fragment addresses; no white space, control character, backslash, mixed-case scheme or credentials.
 * A single expression, so that the JSON Schema published from it gives the same verdict.
 */
export const SAFE_URL = new RegExp(
  `^(?:https?://(?![^/?#]*@)[^/?#:${BAD}][^${BAD}]*|(?:mailto|tel):[^${BAD}]+|(?!//)(?![^/?#]*:)[^${BAD}]+)$`,
);

const UNSAFE_SIGN = new RegExp(`[${BAD}]`);

/** Whether an address passes {@link SAFE_URL}. */
export const isSafeUrl = (url: string): boolean => SAFE_URL.test(url);

/** Says what is wrong with an address that {@link SAFE_URL} refuses, and what would be right. */
export function explainUrl(url: string): string {
  const right = 'write an http:, https:, mailto:, tel:, relative (/path) or fragment (#id) address';
  if (url === '') return `is empty; ${right}`;
  if (UNSAFE_SIGN.test(url))
    return 'has white space, a control character or a backslash; percent-encode it (%20) or remove it';
  if (url.startsWith('//')) return `has no scheme; write https:${url.slice(0, 60)}`;
  const scheme = /^[^/?#]*?:/.exec(url)?.[0] ?? '';
  if (/^(?:https?|mailto|tel):$/i.test(scheme) && scheme !== scheme.toLowerCase())
    return `writes its scheme in mixed case; write ${scheme.toLowerCase()}`;
  if (/^https?:\/\/[^/?#]*@/.test(url))
    return 'carries a user name or password; remove everything before the @';
  if (/^https?:/.test(scheme)) return 'names no host; write https://host/path';
  if (/^(?:mailto|tel):/.test(scheme)) return 'is cut short; write mailto:name@example.org or tel:+15550100';
  return `uses ${JSON.stringify(scheme.slice(0, 40))}, which is not allowed; ${right}`;
}

/** A fixed, short hash (base 36) of a string; equal on every machine. Source: FNV-1a, two 32-bit lanes. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + 0x9e3779b9;
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36).slice(-8);
}

const LONGEST_SLUG = 80;

/**
 * A name as one path segment: lower case, letters and digits of any script, hyphens. Two names that differ by more than
 * case, spaces, quotes, stops and hyphens never share a slug: where a sign had to go, a hash of the name stays.
 */
export function slug(name: string): string {
  const plain = name.toLowerCase().normalize('NFC').trim();
  const quiet = plain.replace(/['’.,:;!?"“”‘«»()]/g, '');
  const words = quiet.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const joined = words.join('-');
  const lossy = /[^\p{L}\p{M}\p{N}\s\-–—]/u.test(quiet) || joined === '';
  if (!lossy && joined.length <= LONGEST_SLUG) return joined;
  const short = joined.slice(0, LONGEST_SLUG - 9).replace(/[\p{Surrogate}-]+$/u, '');
  return [short, hash(plain)].filter(Boolean).join('-');
}

/** Paths that are their own encoding, as most are. */
const PLAIN = /^[\w.~/-]*$/;

/** Half a character (a lone surrogate) cannot be encoded, and is replaced as `TextEncoder` does it. */
const encoded = (path: string): string =>
  PLAIN.test(path)
    ? path
    : path
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');

/** The kinds of list that articles stand in, as their addresses spell them. */
export type ListKind = 'sections' | 'tags' | 'authors';

/** `/` or, for a numbered page (1 is the oldest), `/page/N/`. */
export const frontAddress = (page?: number): string => (page === undefined ? '/' : `/page/${page}/`);

/** `/sections/S/`, `/tags/T/` or `/authors/A/` for a name, and its numbered pages. */
export const listAddress = (kind: ListKind, name: string, page?: number): string =>
  `/${kind}/${encoded(slug(name))}/${page === undefined ? '' : `page/${page}/`}`;

/** The address of the article whose file is `articles/<id>.json`. */
export const articleAddress = (id: string): string => `/articles/${encoded(id)}/`;

/** The address of a page's data: `/articles/x/` has `/articles/x.json`, every other `/y/` has `/y/index.json`. */
export function dataAddress(address: string): string {
  const isClean = address.endsWith('/') && !address.endsWith('//');
  const clean = isClean ? address : address.replace(/\/*$/, '/');
  return clean.startsWith('/articles/') && clean !== '/articles/'
    ? `${clean.slice(0, -1)}.json`
    : `${clean}index.json`;
}

/** Puts a site-relative address (`/path`) under the site's base (`/` or `/base/`); any other address stays as it is. */
export const withBase = (base: string, url: string): string =>
  url.startsWith('/') ? base + url.slice(1) : url;

/**
 * Makes an address that is written relative to an article's own file (`../media/x.jpg`) relative to the site (`/media/x.jpg`).
 * Anything with a scheme, or only a query or fragment, stays as it is. Dots are resolved and never lead above the root.
 */
export function fromArticle(id: string, url: string): string {
  if (/^(?:[a-z]+:|#|\?)/.test(url)) return url;
  const [path, tail] = splitOnce(url, /[?#]/);
  const steps = path.startsWith('/') ? [] : articleAddress(id).split('/').slice(1, -2);
  const given = path.replace(/^\//, '').split('/');
  given.forEach((step, at) => {
    const dots = step.replace(/%2e/gi, '.');
    if (dots !== '.' && dots !== '..') {
      steps.push(step);
      return;
    }
    if (dots === '..') steps.pop();
    if (at === given.length - 1) steps.push('');
  });
  return `/${steps.join('/')}${tail}`;
}

function splitOnce(text: string, at: RegExp): [string, string] {
  const index = text.search(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
