/** The URL policy, and the address of every page of a site. */
import { normalLabel } from './normal-form.ts';

/** Characters that no URL may contain, as the inside of a character class. */
export const FORBIDDEN_CHARACTERS =
  '\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\\\';

/** The allow-list for all URLs: one expression, so that the published JSON Schema gives the same verdict. */
export const SAFE_URL = new RegExp(
  `^(?:https?://(?![^/?#]*@)[^/?#:${FORBIDDEN_CHARACTERS}][^${FORBIDDEN_CHARACTERS}]*|(?:mailto|tel):[^${FORBIDDEN_CHARACTERS}]+|(?!//)(?![^/?#]*:)[^${FORBIDDEN_CHARACTERS}]+)$`,
);

export const isSafeUrl = (url: string): boolean => SAFE_URL.test(url);

/** A short hash (base 36), equal on every machine: FNV-1a in two 32-bit lanes. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b ^ code, 0x85ebca6b) + 0x9e3779b9) | 0;
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36).slice(-8);
}

const MAX_SLUG_LENGTH = 80;

const VARIATION_SELECTOR = /[\ufe00-\ufe0f]/g;

/** Names that are their own slug, as those of sections and many tags are. */
const IS_SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * A name as one path segment. Names that look different never share a slug: a dropped character adds a hash of the
 * name.
 */
export function slug(name: string): string {
  if (name.length <= MAX_SLUG_LENGTH && IS_SLUG.test(name)) return name;
  const plain = normalLabel(name).replace(VARIATION_SELECTOR, '').toLowerCase().normalize('NFC').trim();
  const unpunctuated = plain.replace(/['’.,:;!?"“”‘«»()]/g, '');
  const words = unpunctuated.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const joined = words.join('-');
  const isLossy = /[^\p{L}\p{M}\p{N}\s\-–—]/u.test(unpunctuated) || joined === '';
  if (!isLossy && joined.length <= MAX_SLUG_LENGTH) return joined;
  const short = joined.slice(0, MAX_SLUG_LENGTH - 9).replace(/[\p{Surrogate}-]+$/u, '');
  return [short, hash(plain)].filter(Boolean).join('-');
}

const UNRESERVED_PATH = /^[\w.~/-]*$/;

/** A lone surrogate cannot be encoded and is replaced, as by `TextEncoder`. */
const encodePath = (path: string): string =>
  UNRESERVED_PATH.test(path)
    ? path
    : path
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');

export type ListKind = 'sections' | 'tags' | 'authors' | 'series';

/** `/`, or `/page/N/` for a numbered page (1 is the oldest). */
export const frontAddress = (page?: number): string => (page === undefined ? '/' : `/page/${page}/`);

/** `/sections/S/`, `/tags/T/`, `/authors/A/` or `/series/S/`, and its numbered pages. */
export const listAddress = (kind: ListKind, name: string, page?: number): string =>
  `/${kind}/${encodePath(slug(name))}/${page === undefined ? '' : `page/${page}/`}`;

/** Pages that are not news have an id that begins with a slash: `/about` is at `/about/`. */
export const isPageId = (id: string): boolean => id.startsWith('/');

export const articleAddress = (id: string): string => `${isPageId(id) ? '' : '/articles/'}${encodePath(id)}/`;

/** Where a page's data is: `/articles/x/` has `/articles/x.json`, any other `/y/` has `/y/index.json`. */
export function dataAddress(address: string): string {
  const clean = address.replace(/\/*$/, '/');
  return clean.startsWith('/articles/') && clean !== '/articles/'
    ? `${clean.slice(0, -1)}.json`
    : `${clean}index.json`;
}

/** Adds the site's base (`/` or `/base/`) to a root-relative URL; any other URL is unchanged. */
export const withBase = (base: string, url: string): string =>
  url.startsWith('/') ? base + url.slice(1) : url;
