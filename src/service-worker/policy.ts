import { normalPath } from '../article/normal-form.ts';

export interface RequestDescription {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
  readonly hasRange: boolean;
}

/** `picture` addresses never change, `media` files may; `foreign` are pictures of other hosts. */
export type RequestKind = 'page' | 'data' | 'asset' | 'picture' | 'media' | 'foreign' | 'nothing';

const INDEX_FILE = /(^|\/)index\.html$/;

/** Below `articles/` stand pages, whose names may have dots, and their data; elsewhere what has an ending is a file. */
const isPagePath = (path: string): boolean =>
  path.startsWith('articles/') ? !path.endsWith('.json') : !/\.[^/.]+$/.test(path.replace(INDEX_FILE, '$1'));

export function requestKindOf(
  { url, method, mode, destination, hasRange }: RequestDescription,
  scope: string,
): RequestKind {
  if (method !== 'GET' || hasRange) return 'nothing';
  if (!url.startsWith(scope))
    return destination === 'image' && !url.startsWith(new URL('/', scope).href) ? 'foreign' : 'nothing';
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  if (mode === 'navigate') return isPagePath(path) ? 'page' : 'nothing';
  if (path.startsWith('assets/')) return 'asset';
  if (path.startsWith('pictures/')) return 'picture';
  if (destination === 'image') return 'media';
  if (/^articles\/.+\.json$|(?:^|\/)index\.json$/.test(path)) return 'data';
  return 'nothing';
}

export type CopySource = 'saved' | 'visited' | undefined;

export const networkTimeoutMs = (copy: CopySource): number | undefined =>
  copy === 'saved' ? 1200 : copy === 'visited' ? 3000 : undefined;

export const shouldServeCopy = (copy: CopySource, status: number): boolean =>
  (copy !== undefined && status >= 500) || (copy === 'saved' && (status === 404 || status === 410));

/** The one address that a page or its data is kept under: in one normal form, without query, fragment and file name, a page's with a slash at its end. */
export const pageKey = (url: string): string =>
  normalPath(url)
    .replace(/[?#].*$/, '')
    .replace(INDEX_FILE, '$1')
    .replace(/(\/[^/.]+|\/articles\/(?!.*\.json$).*[^/])$/, '$1/');

export const pageKeyOfData = (url: string): string =>
  pageKey(url)
    .replace(/index\.json$/, '')
    .replace(/\.json$/, '/');

export function embeddedData(html: string): string | undefined {
  const [, json] = /<script type="application\/json" id="bs-data">([^<]*)<\/script>/.exec(html) ?? [];
  try {
    const { page } = JSON.parse(json ?? '') as { page?: unknown };
    return page === undefined ? undefined : JSON.stringify(page);
  } catch {
    return undefined;
  }
}

export const referencedAppFiles = (html: string): string[] => [
  ...new Set(html.match(/assets\/[\w.-]+\.js(?=["\s])/g)),
];

/** For cached pages, and for tabs that still run them. */
const MAX_OLD_VERSIONS = 3;

/** `all` is in order of creation; `inUse` are those that cached pages need. The previous version is kept for open tabs. */
export function outdatedCaches(
  all: readonly string[],
  current: string,
  inUse: ReadonlySet<string>,
): string[] {
  const old = all.filter((name) => name !== current);
  const kept = new Set(
    old.filter((name, at) => at === old.length - 1 || inUse.has(name)).slice(-MAX_OLD_VERSIONS),
  );
  return old.filter((name) => !kept.has(name));
}
