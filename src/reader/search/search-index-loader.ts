import { withBase } from '../../article/urls.ts';
import { indexFileAddress, ROOT_FILE } from '../../search/format.ts';
import { SearchIndex, type LoadIndexFile } from '../../search/search-index.ts';
import { RESPONSE_TIMEOUT_MS, throwTimeout } from '../page-source.ts';
import { requestBytes, requestJson } from '../request.ts';
import { withTimeLimit } from '../time-limit.ts';

const indexFileLoader = (editionBase: string): LoadIndexFile => ({
  json: (name) =>
    requestJson(
      withBase(editionBase, indexFileAddress(name)),
      name === ROOT_FILE ? { cache: 'no-cache' } : {},
    ),
  bytes: (name) => requestBytes(withBase(editionBase, indexFileAddress(name))),
});

const openIndexes = new Map<string, Promise<SearchIndex>>();

/** Rejects when the index of the edition cannot be loaded; the next call tries again. */
export function loadSearchIndex(editionBase: string): Promise<SearchIndex> {
  const known = openIndexes.get(editionBase);
  if (known) return known;
  const opening = SearchIndex.open(indexFileLoader(editionBase));
  // Requests have a limit of their own, but not the stemmers that are imported.
  const index = withTimeLimit(opening, RESPONSE_TIMEOUT_MS, throwTimeout);
  openIndexes.set(editionBase, index);
  index.catch(() => openIndexes.delete(editionBase));
  return index;
}

/** Reopens the index on the next call, after one of its files was missing because the site was republished. */
export const forgetSearchIndex = (editionBase: string): void => void openIndexes.delete(editionBase);
