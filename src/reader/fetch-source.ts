/** The browser's source: fetches the published JSON files, parses them and keeps the latest in memory. */
import type { ListPage } from '../article/list-page.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { normalPath } from '../article/normal-form.ts';
import { dataAddress, withBase } from '../article/urls.ts';
import { loadNextPage } from './load-next-page.ts';
import { loadRtlTextFor } from './load-rtl-text.ts';
import { requestJson } from './request.ts';
import { LoadError, RESPONSE_TIMEOUT_MS, type PageSource } from './page-source.ts';

type FetchedPage = Article | ListPage;

const MAX_KEPT_PAGES = 40;
/** A page in memory is used this long. */
const MAX_AGE_MS = 5 * 60_000;

export interface FetchSource extends PageSource {
  /** Loads a page's data into memory. Fails silently, because the reader has not asked for it. */
  prefetch(address: string): void;
}

export function createFetchSource(base: string, site: Site): FetchSource {
  const cache = new Map<string, { readonly at: number; readonly page: Promise<FetchedPage> }>();

  async function load(address: string, signal?: AbortSignal): Promise<FetchedPage> {
    async function request(other: string): Promise<unknown> {
      const data = await requestJson(withBase(base, dataAddress(normalPath(other))), { signal });
      await loadRtlTextFor(JSON.stringify(data));
      return data;
    }
    const [data, { readPage }] = await Promise.all([request(address), loadNextPage()]);
    return readPage(address, data, { site, base, request });
  }

  function keep(address: string, page: Promise<FetchedPage>): void {
    cache.delete(address);
    cache.set(address, { at: Date.now(), page });
    page.catch(() => {
      if (cache.get(address)?.page === page) cache.delete(address);
    });
    const oldest = cache.keys().next();
    if (cache.size > MAX_KEPT_PAGES && !oldest.done) cache.delete(oldest.value);
  }

  const known = (address: string): Promise<FetchedPage> | undefined => {
    const entry = cache.get(address);
    return entry && Date.now() - entry.at < MAX_AGE_MS ? entry.page : undefined;
  };

  /** Undefined if fetching fails, except by a timeout that the reader has waited for. */
  async function prefetched(address: string): Promise<FetchedPage | undefined> {
    const askedAt = Date.now();
    try {
      return await known(address);
    } catch (error) {
      const hasWaited = Date.now() - askedAt >= RESPONSE_TIMEOUT_MS / 2;
      if (hasWaited && error instanceof LoadError && error.kind === 'timeout') throw error;
      return undefined;
    }
  }

  /** A page that a navigation asks for is cached only once it is complete: until then the navigation may abort it. */
  async function page(address: string, signal?: AbortSignal): Promise<FetchedPage> {
    const ahead = await prefetched(address);
    signal?.throwIfAborted();
    if (ahead) return ahead;
    const own = await load(address, signal);
    keep(address, Promise.resolve(own));
    return own;
  }

  return {
    article: async (address, signal) => (await page(address, signal)) as Article,
    list: async (address, signal) => (await page(address, signal)) as ListPage,
    prefetch: (address) => {
      if (!known(address)) keep(address, load(address));
    },
  };
}
