/** What the reader has saved: pages and their pictures, until they are released. */
import { cacheName, pictureKey, type Kept } from '../article/offline.ts';
import { base, scope } from './shell.ts';

const cache = (): Promise<Cache> => caches.open(cacheName(base, 'saved'));

/** Address of the list of a saved page's pictures, which says whose they are. */
const listOf = (page: string): string => `${page}?pictures`;

const AT_ONCE = 3;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** A picture: of this host, of another that lets us see it, or of one that only lets us show it. */
async function fetchPicture(url: string): Promise<Response> {
  if (url.startsWith(new URL('/', scope).href)) return fetch(url);
  return fetch(url, { credentials: 'omit' }).catch(() =>
    fetch(url, { mode: 'no-cors', credentials: 'omit' }),
  );
}

/** Keeps one picture, and says what came of it. */
async function keepPicture(saved: Cache, url: string): Promise<'kept' | 'lost' | 'full'> {
  const key = pictureKey(url);
  try {
    if (await saved.match(key)) return 'kept';
    const response = await fetchPicture(url);
    if (!response.ok && response.type !== 'opaque') return 'lost';
    await saved.put(key, response);
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'lost';
  }
}

/** Keeps a page with its pictures, as many as the device takes. Never rejects. */
export async function keep(page: string, pictures: readonly string[]): Promise<Kept> {
  let count = 0;
  let hasPage = false;
  let full = false;
  try {
    const saved = await cache();
    const keys = JSON.stringify(pictures.map(pictureKey));
    await saved.put(listOf(page), new Response(keys, { headers: { 'content-type': 'application/json' } }));
    const html = await fetch(page).catch(() => undefined);
    if (html?.status === 200 && !html.redirected) await saved.put(page, html);
    hasPage = (await saved.match(page)) !== undefined;
    for (let at = 0; at < pictures.length; at += AT_ONCE) {
      const came = await Promise.all(pictures.slice(at, at + AT_ONCE).map((url) => keepPicture(saved, url)));
      count += came.filter((one) => one === 'kept').length;
      if (came.includes('full')) full = true;
    }
    return { page: hasPage, pictures: count, full };
  } catch (error) {
    return { page: hasPage, pictures: count, full: isFull(error) };
  }
}

async function keysOf(saved: Cache, page: string): Promise<string[]> {
  const list = await saved.match(listOf(page));
  return list ? ((await list.json()) as string[]) : [];
}

/** Releases everything that belongs to none of these pages. */
export async function tidy(pages: readonly string[]): Promise<void> {
  const saved = await cache();
  const wanted = new Set(pages.flatMap((page) => [page, listOf(page)]));
  for (const page of pages) for (const key of await keysOf(saved, page)) wanted.add(key);
  for (const request of await saved.keys()) if (!wanted.has(request.url)) await saved.delete(request);
  await know();
}

/** A saved picture; nothing when it is not saved, or the device does not give it. */
export async function savedPicture(url: string): Promise<Response | undefined> {
  try {
    return await (await cache()).match(pictureKey(url));
  } catch {
    return undefined;
  }
}

/** Addresses of saved pictures of other hosts; nothing until they are read. */
let foreign: ReadonlySet<string> | undefined;

/**
 * Whether a picture of another host is a saved one. Others must be left to the browser: a policy may forbid the worker to fetch
 * what a page may show.
 */
export const isSavedFromElsewhere = (url: string): boolean =>
  foreign ? foreign.has(url) : !navigator.onLine;

/** Reads which pictures of other hosts are saved. Never rejects. */
export async function know(): Promise<void> {
  const own = new URL('/', scope).href;
  const requests = await cache()
    .then((saved) => saved.keys())
    .catch(() => []);
  foreign = new Set(requests.map(({ url }) => url).filter((url) => !url.startsWith(own)));
}
