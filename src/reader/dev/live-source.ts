import type { ListPage, PageData } from '../../article/list-page.ts';
import type { Article } from '../../article/schema.ts';
import { createFetchSource, type FetchSource } from '../fetch-source.ts';
import { LoadError } from '../page-source.ts';

/** Keeps nothing in memory except what to show while an article has errors: its last version. */
export const createLiveSource =
  (first: PageData): typeof createFetchSource =>
  (base, site): FetchSource => {
    const shown = new Map<string, PageData>([[location.pathname, first]]);
    async function load<Page extends Article | ListPage>(
      address: string,
      request: (source: FetchSource) => Promise<Page>,
    ): Promise<Page> {
      const path = base + address.slice(1);
      try {
        const page = await request(createFetchSource(base, site));
        shown.set(path, page);
        return page;
      } catch (error) {
        const last = shown.get(path);
        if (last && error instanceof LoadError && error.kind === 'server') return last as Page;
        throw error;
      }
    }
    return {
      article: (address, signal) => load(address, (source) => source.article(address, signal)),
      list: (address, signal) => load(address, (source) => source.list(address, signal)),
      prefetch: () => undefined,
    };
  };
