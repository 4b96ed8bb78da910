/** The source in a browser: the published JSON files, fetched, checked and kept in memory. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { normalPath } from '../article/normal-form.ts';
import { dataAddress, withBase } from '../article/urls.ts';
import { loadNextPage } from './load-next-page.ts';
import { requestJson } from './request.ts';
import { LoadError, type Source } from './source.ts';

type Page = Article | ListPage;

const MAX_KEPT_PAGES = 40;
/** Milliseconds for which a page in memory is as good as the network's. */
const FRESH_MS = 5 * 60_000;

export interface FetchSource extends Source {
  /** Brings a page's data into memory. Failures stay silent: the reader has asked for nothing. */
  prefetch(address: string): void;
}

/** A source that reads a site published under `base`. */
export function fetchSource(base: string, site: Site): FetchSource {
  /** The page kept longest comes first. */
  const kept = new Map<string, { readonly at: number; readonly page: Promise<Page> }>();

  async function load(address: string, signal?: AbortSignal): Promise<Page> {
    const request = (other: string): Promise<unknown> =>
      requestJson(withBase(base, dataAddress(normalPath(other))), { signal });
    const [data, { readPage }] = await Promise.all([request(address), loadNextPage()]);
    return readPage(address, data, { site, request });
  }

  function keep(address: string, page: Promise<Page>): void {
    kept.delete(address);
    kept.set(address, { at: Date.now(), page });
    page.catch(() => {
      if (kept.get(address)?.page === page) kept.delete(address);
    });
    const oldest = kept.keys().next();
    if (kept.size > MAX_KEPT_PAGES && !oldest.done) kept.delete(oldest.value);
  }

  const known = (address: string): Promise<Page> | undefined => {
    const entry = kept.get(address);
    return entry && Date.now() - entry.at < FRESH_MS ? entry.page : undefined;
  };

  /** A page that is kept or on its way. Nothing where that fails, unless the reader has waited long enough with it. */
  async function prefetched(address: string): Promise<Page | undefined> {
    try {
      return await known(address);
    } catch (error) {
      if (error instanceof LoadError && error.trouble === 'timeout') throw error;
      return undefined;
    }
  }

  /** What a navigation asks for is kept when it is there: until then it is that navigation's own, to break off. */
  async function page(address: string, signal?: AbortSignal): Promise<Page> {
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
