/** `a.jpg` and `media/a.jpg` in an article mean `/media/a.jpg`: files beside articles are not published. Pure. */
import { normalName } from '../../article/normal-form.ts';
import type { Article } from '../../article/schema.ts';
import { decodeLeniently, resolveArticleUrl } from '../../article/resolve-url.ts';

export const hasScheme = (url: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(url);

const MEDIA_FILE =
  /\.(?:avif|gif|heic|jpe?g|png|svg|webp|m4a|mp3|oga|ogg|opus|wav|m4v|mov|mp4|ogv|webm|vtt|pdf)(?=[?#]|$)/i;
const WAY_TO_MEDIA = /^(?:\.{1,2}\/)*(?:(?:public\/)?media\/)?/;

export const mediaUrl = (id: string, url: string): string =>
  /^[^/#?:]+(?:[/#?]|$)/.test(url) &&
  MEDIA_FILE.test(url) &&
  resolveArticleUrl(id, url).startsWith('/articles/')
    ? `/media/${url.replace(WAY_TO_MEDIA, '')}`
    : url;

/** The published address of a file in `media/` that an article or a page names; undefined for any other URL. */
export function mediaAddress(id: string, url: string): string | undefined {
  const path = resolveArticleUrl(id, mediaUrl(id, url)).replace(/[?#].*$/, '');
  return path.startsWith('/media/') ? normalName(decodeLeniently(path)) : undefined;
}

const URL_FIELDS: ReadonlySet<string> = new Set(['src', 'url', 'link', 'image']);

export function withMediaUrls(id: string, article: Article, urls: Iterable<string>): Article {
  for (const url of urls)
    if (mediaUrl(id, url) !== url) return mapUrls(article, '', (one) => mediaUrl(id, one)) as Article;
  return article;
}

function mapUrls(value: unknown, key: string, change: (url: string) => string): unknown {
  if (typeof value === 'string') return URL_FIELDS.has(key) ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapUrls(item, '', change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapUrls(inner, name, change)]),
  );
}
