/** What the worker does with what is asked for, and what it lets go of. Pure. */
import { normalPath } from '../article/normal-form.ts';

/** What is asked for, as far as it matters. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
  /** Whether a part of a file is asked for, as players do. */
  readonly hasRange: boolean;
}

/**
 * A page; its data; a part of the app; a picture whose address never changes, one whose file may change, or one from another
 * host; and all else, which is none of the worker's business (`nothing`).
 */
export type Kind = 'page' | 'data' | 'asset' | 'picture' | 'media' | 'foreign' | 'nothing';

/** A page's own file, as which any page may be asked for too. */
const INDEX_FILE = /(^|\/)index\.html$/;

/** Below `articles/` stand pages, whose names may have dots, and their data; elsewhere what has an ending is a file. */
const isPagePath = (path: string): boolean =>
  path.startsWith('articles/') ? !path.endsWith('.json') : !/\.[^/.]+$/.test(path.replace(INDEX_FILE, '$1'));

/** What is asked for, on the site whose worker has this scope (a whole address with a slash at its end). */
export function kindOf({ url, method, mode, destination, hasRange }: Asked, scope: string): Kind {
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

/** Where a copy is kept, if there is one. */
export type Copy = 'saved' | 'visited' | undefined;

/** Milliseconds that the network has before a copy is shown in its stead. */
export const patience = (copy: Copy): number | undefined =>
  copy === 'saved' ? 1200 : copy === 'visited' ? 3000 : undefined;

/**
 * Whether a copy is shown rather than what the server answered: when the server has failed, and what is saved also when the
 * site has withdrawn it. An answer that leads elsewhere has status 0.
 */
export const prefersCopy = (copy: Copy, status: number): boolean =>
  (copy !== undefined && status >= 500) || (copy === 'saved' && (status === 404 || status === 410));

/** The one address that a page or its data is kept under: in one normal form, without query, fragment and file name, a page's with a slash at its end. */
export const pageKey = (url: string): string =>
  normalPath(url)
    .replace(/[?#].*$/, '')
    .replace(INDEX_FILE, '$1')
    .replace(/(\/[^/.]+|\/articles\/(?!.*\.json$).*[^/])$/, '$1/');

/** The page whose data stand at an address, and the other way round only this is asked. */
export const pageOfData = (url: string): string =>
  pageKey(url)
    .replace(/index\.json$/, '')
    .replace(/\.json$/, '/');

/** The data that a page carries; nothing when it is no page of ours. */
export function dataIn(html: string): string | undefined {
  const [, json] = /<script type="application\/json" id="bs-data">([^<]*)<\/script>/.exec(html) ?? [];
  try {
    const { page } = JSON.parse(json ?? '') as { page?: unknown };
    return page === undefined ? undefined : JSON.stringify(page);
  } catch {
    return undefined;
  }
}

/** Addresses, below the site's base, of the parts of the app that a page names itself. */
export const partsNamedIn = (html: string): string[] => [
  ...new Set(html.match(/assets\/[\w.-]+\.js(?=["\s])/g)),
];

/** Old versions of the app that are kept at most, for pages that were kept with them and for tabs that still run them. */
const MOST_OLD = 3;

/**
 * Names of the caches of old versions that can go, given all in the order in which they were made, and those that kept pages
 * need. The last before the current one stays for tabs that are still open.
 */
export function outdated(all: readonly string[], current: string, needed: ReadonlySet<string>): string[] {
  const old = all.filter((name) => name !== current);
  const stay = new Set(old.filter((name, at) => at === old.length - 1 || needed.has(name)).slice(-MOST_OLD));
  return old.filter((name) => !stay.has(name));
}
