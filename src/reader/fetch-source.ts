/** The source in a browser: the published JSON files, fetched, checked and kept in memory. */
import type { ListPage } from '../article/catalogue.ts';
import type { Article } from '../article/schema.ts';
import { dataAddress, withBase } from '../article/urls.ts';
import { lost, LoadError, type Source } from './source.ts';

type Page = Article | ListPage;

const KEPT = 40;
/** Milliseconds for which a page in memory is as good as the network's. */
const FRESH = 5 * 60_000;

export interface FetchSource extends Source {
  /** Brings a page's data, and the code to read it, into memory. Failures stay silent: the reader has asked for nothing. */
  prefetch(address: string): void;
}

async function request(url: string, signal: AbortSignal | undefined): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal: signal ?? null, headers: { accept: 'application/json' } });
  } catch (error) {
    signal?.throwIfAborted();
    throw new LoadError('offline', `${url} cannot be reached`, { cause: error });
  }
  if (response.status === 404 || response.status === 410)
    throw new LoadError('missing', `${url} is not there`);
  if (!response.ok) throw new LoadError('server', `${url} answered ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    signal?.throwIfAborted();
    throw new LoadError('broken', `${url} is not JSON`, { cause: error });
  }
}

const reading = () => import('./read-page.ts').catch(lost);

/** A source that reads the site published under `base`. */
export function fetchSource(base: string): FetchSource {
  const kept = new Map<string, { at: number; page: Promise<Page> }>();

  async function load(address: string, signal?: AbortSignal): Promise<Page> {
    const url = withBase(base, dataAddress(address));
    const [data, { readPage }] = await Promise.all([request(url, signal), reading()]);
    return readPage(address, data);
  }

  function keep(address: string, page: Promise<Page>): void {
    kept.set(address, { at: Date.now(), page });
    page.catch(() => {
      if (kept.get(address)?.page === page) kept.delete(address);
    });
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  }

  const known = (address: string): Promise<Page> | undefined => {
    const entry = kept.get(address);
    return entry && Date.now() - entry.at < FRESH ? entry.page : undefined;
  };

  /** What a navigation asks for is kept when it is there: until then it is that navigation's own, to break off. */
  async function page(address: string, signal?: AbortSignal): Promise<Page> {
    const ahead = known(address);
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
