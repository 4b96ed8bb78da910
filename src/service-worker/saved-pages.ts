import { cacheName, pictureCacheKey, type SavePageResult } from '../article/offline-protocol.ts';
import { base, scope } from './app-shell.ts';

const openSavedCache = (): Promise<Cache> => caches.open(cacheName(base, 'saved'));

const pictureListUrl = (page: string): string => `${page}?pictures`;

const MAX_CONCURRENT_FETCHES = 3;

/** A stalled file must not keep the following ones waiting. */
const FETCH_TIMEOUT_MS = 30_000;

const fetchInTime = (url: string, options?: RequestInit): Promise<Response> =>
  fetch(url, { ...options, signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });

const isQuotaExceeded = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Pictures of other hosts without CORS are stored as opaque responses. */
async function fetchPicture(url: string): Promise<Response> {
  if (url.startsWith(new URL('/', scope).href)) return fetchInTime(url);
  return fetchInTime(url, { credentials: 'omit' }).catch(() =>
    fetchInTime(url, { mode: 'no-cors', credentials: 'omit' }),
  );
}

async function savePicture(saved: Cache, url: string): Promise<'kept' | 'lost' | 'full'> {
  const key = pictureCacheKey(url);
  try {
    if (await saved.match(key)) return 'kept';
    const response = await fetchPicture(url);
    if (!response.ok && response.type !== 'opaque') return 'lost';
    await saved.put(key, response);
    return 'kept';
  } catch (error) {
    return isQuotaExceeded(error) ? 'full' : 'lost';
  }
}

export async function savePage(page: string, pictures: readonly string[]): Promise<SavePageResult> {
  let count = 0;
  let hasPage = false;
  let full = false;
  try {
    const saved = await openSavedCache();
    const keys = JSON.stringify(pictures.map(pictureCacheKey));
    await saved.put(
      pictureListUrl(page),
      new Response(keys, { headers: { 'content-type': 'application/json' } }),
    );
    const html = await fetchInTime(page).catch(() => undefined);
    if (html?.status === 200 && !html.redirected) await saved.put(page, html);
    hasPage = (await saved.match(page)) !== undefined;
    for (let at = 0; at < pictures.length; at += MAX_CONCURRENT_FETCHES) {
      const results = await Promise.all(
        pictures.slice(at, at + MAX_CONCURRENT_FETCHES).map((url) => savePicture(saved, url)),
      );
      count += results.filter((one) => one === 'kept').length;
      if (results.includes('full')) full = true;
    }
    return { page: hasPage, pictures: count, full };
  } catch (error) {
    return { page: hasPage, pictures: count, full: isQuotaExceeded(error) };
  }
}

async function readPictureList(saved: Cache, page: string): Promise<string[]> {
  const list = await saved.match(pictureListUrl(page));
  return list ? ((await list.json()) as string[]) : [];
}

export async function retainPages(pages: readonly string[]): Promise<void> {
  const saved = await openSavedCache();
  const retained = new Set(pages.flatMap((page) => [page, pictureListUrl(page)]));
  for (const page of pages) for (const key of await readPictureList(saved, page)) retained.add(key);
  for (const request of await saved.keys()) if (!retained.has(request.url)) await saved.delete(request);
  await loadForeignPictures();
}

/** Undefined also when storage fails. */
export async function savedPicture(url: string): Promise<Response | undefined> {
  try {
    return await (await openSavedCache()).match(pictureCacheKey(url));
  } catch {
    return undefined;
  }
}

let foreignPictures: ReadonlySet<string> | undefined;

/** A Content-Security-Policy may forbid the worker to fetch what a page may show. */
export const isSavedForeignPicture = (url: string): boolean =>
  foreignPictures ? foreignPictures.has(url) : !navigator.onLine;

/** Never rejects. */
export async function loadForeignPictures(): Promise<void> {
  const own = new URL('/', scope).href;
  const requests = await openSavedCache()
    .then((saved) => saved.keys())
    .catch(() => []);
  foreignPictures = new Set(requests.map(({ url }) => url).filter((url) => !url.startsWith(own)));
}
