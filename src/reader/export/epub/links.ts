/** Resolves links in a book to another chapter or to the web. Pure. */
import { isSafeUrl, articleAddress } from '../../../article/urls.ts';
import { encodeToAscii } from '../../../site/absolute-url.ts';
import { chapterFile, type Book } from './book.ts';

/** Undefined for an unsafe URL. `own` is the article's address, `root` the URL of the site's front page. */
export function webUrl(url: string, root: string, own = ''): string | undefined {
  // The leading dot keeps a path from being parsed as a scheme.
  const [relative, start] = url.startsWith('/') ? [`.${url}`, root] : [url, root + own.slice(1)];
  return isSafeUrl(url) && URL.canParse(relative, start)
    ? encodeToAscii(new URL(relative, start).href)
    : undefined;
}

export const articleUrl = (id: string, root: string): string => webUrl(articleAddress(id), root) ?? root;

export type ResolveLink = (url: string) => string | undefined;

export function chapterLinks(
  book: Book,
  ids: readonly ReadonlyMap<string, string>[],
): readonly ResolveLink[] {
  const places = new Map(book.chapters.map(({ id }, at) => [articleAddress(id), at]));
  return book.chapters.map(({ id }, here) => {
    const own = articleAddress(id);
    return (url) => {
      const [path = '', fragment] = url.split('#', 2);
      const at = places.get(path === '' ? own : path);
      if (at === undefined) return webUrl(url, book.root, own);
      const place = fragment === undefined ? '' : ids[at]?.get(decoded(fragment));
      if (place === undefined) return webUrl(path === '' ? own + url : url, book.root, own);
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
