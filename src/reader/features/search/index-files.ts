/** The published index, from the network. One for each site, opened when the first reader asks. */
import { withBase } from '../../../article/urls.ts';
import { fileAddress, ROOT } from '../../../search/format.ts';
import { SearchIndex, type Load } from '../../../search/search-index.ts';
import { requestBytes, requestJson } from '../../request.ts';

const files = (base: string): Load => ({
  json: (name) => requestJson(withBase(base, fileAddress(name)), name === ROOT ? { cache: 'no-cache' } : {}),
  bytes: (name) => requestBytes(withBase(base, fileAddress(name))),
});

const opened = new Map<string, Promise<SearchIndex>>();

/** The index of the site under `base`. Rejects when it does not come; the next call tries again. */
export function searchIndex(base: string): Promise<SearchIndex> {
  const known = opened.get(base);
  if (known) return known;
  const index = SearchIndex.open(files(base));
  opened.set(base, index);
  index.catch(() => opened.delete(base));
  return index;
}

/** Lets the next call open the index anew: a file of it was gone, as after a publish. */
export const forgetIndex = (base: string): void => void opened.delete(base);
