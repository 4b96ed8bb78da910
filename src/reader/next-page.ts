/** What every page but the first needs: one chunk, loaded when the first page is idle. */
import { applyHead, headTags } from './head.ts';
import { prefetchInView } from './navigation/prefetch-in-view.ts';
import { readPage } from './read-page.ts';

export const nextPage = { applyHead, headTags, prefetchInView, readPage };
