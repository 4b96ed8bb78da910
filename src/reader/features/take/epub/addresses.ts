/** Where the links of a book lead: to another of its chapters, or to the web. Pure. */
import { isSafeUrl, articleAddress } from '../../../../article/urls.ts';
import { chapterFile, type Book } from './book.ts';

/** A percent sign that encodes nothing, and signs that RFC 3986 has no place for or only a use that is not theirs here. */
const STRAY = /%(?![0-9a-fA-F]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]|(?<=#.*)#/g;

const encodedSign = (sign: string): string =>
  sign === '%' || sign === '#' || sign === '[' || sign === ']'
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** An address of the article at `own` as the web has it; nothing where it is none. `root` is the site's front page, whole. */
export function webAddress(url: string, root: string, own = ''): string | undefined {
  if (!isSafeUrl(url)) return undefined;
  try {
    // With the dot, a path never begins as a scheme does.
    const whole = url.startsWith('/') ? new URL(`.${url}`, root) : new URL(url, root + own.slice(1));
    return whole.href.replace(STRAY, encodedSign);
  } catch {
    return undefined;
  }
}

/** Address of an article on the web. */
export const ownAddress = (id: string, root: string): string => webAddress(articleAddress(id), root) ?? root;

export type Link = (url: string) => string | undefined;

/** Finds where a chapter's links lead. `ids` are those of each chapter, by what articles call them. */
export function linksOf(book: Book, ids: readonly ReadonlyMap<string, string>[]): readonly Link[] {
  const places = new Map(book.chapters.map(({ id }, at) => [articleAddress(id), at]));
  return book.chapters.map(({ id }, here) => {
    const own = articleAddress(id);
    return (url) => {
      const [path = '', fragment] = url.split('#', 2);
      const at = places.get(path === '' ? own : path);
      if (at === undefined) return webAddress(url, book.root, own);
      const place = fragment === undefined ? '' : ids[at]?.get(decoded(fragment));
      if (place === undefined) return webAddress(path === '' ? own + url : url, book.root, own);
      const file = at === here && place !== '' ? '' : chapterFile(at);
      return place === '' ? file : `${file}#${place}`;
    };
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
