/**
 * The site's URL policy and every address of the site, once.
 */

/** Characters that no address may have, as the inside of a character class. */
export const FORBIDDEN_CHARACTERS =
  '\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\\\';

/**
 * The one allow-list for links, images, media, embeds and related links: `http:`, `https:`, `mailto:`, `tel:`,
 * relative and fragment addresses; no white space, control character, backslash, mixed-case scheme or credentials.
 * A single expression, so that the JSON Schema published from it gives the same verdict.
 */
export const SAFE_URL = new RegExp(
  `^(?:https?://(?![^/?#]*@)[^/?#:${FORBIDDEN_CHARACTERS}][^${FORBIDDEN_CHARACTERS}]*|(?:mailto|tel):[^${FORBIDDEN_CHARACTERS}]+|(?!//)(?![^/?#]*:)[^${FORBIDDEN_CHARACTERS}]+)$`,
);

/** Whether an address passes {@link SAFE_URL}. */
export const isSafeUrl = (url: string): boolean => SAFE_URL.test(url);

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

/** Names that are their own slug, as those of sections and many tags are. */
const IS_SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * A name as one path segment: lower case, letters and digits of any script, hyphens. Two names that differ by more than
 * case, spaces, quotes, stops and hyphens never share a slug: where a sign had to go, a hash of the name stays.
 */
export function slug(name: string): string {
  if (name.length <= LONGEST_SLUG && IS_SLUG.test(name)) return name;
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
