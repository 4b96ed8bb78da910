import { withBase } from '../../article/urls.ts';
import { indexFileAddress, ROOT_FILE } from '../../search/format.ts';
import { SearchIndex, type LoadIndexFile } from '../../search/search-index.ts';
import { RESPONSE_TIMEOUT_MS, throwTimeout } from '../page-source.ts';
import { requestBytes, requestJson } from '../request.ts';
import { withTimeLimit } from '../time-limit.ts';

const indexFileLoader = (base: string): LoadIndexFile => ({
  json: (name) =>
    requestJson(withBase(base, indexFileAddress(name)), name === ROOT_FILE ? { cache: 'no-cache' } : {}),
  bytes: (name) => requestBytes(withBase(base, indexFileAddress(name))),
});

const openIndexes = new Map<string, Promise<SearchIndex>>();

/** `base` is that of the edition. Rejects when the index cannot be loaded; the next call tries again. */
export function loadSearchIndex(base: string): Promise<SearchIndex> {
  const known = openIndexes.get(base);
  if (known) return known;
  const opening = SearchIndex.open(indexFileLoader(base));
  // Also of the stemmers that it loads.
  const index = withTimeLimit(opening, RESPONSE_TIMEOUT_MS, throwTimeout);
  openIndexes.set(base, index);
  index.catch(() => openIndexes.delete(base));
  return index;
}

/** Reopens the index on the next call, after one of its files was missing because the site was republished. */
export const forgetSearchIndex = (base: string): void => void openIndexes.delete(base);
