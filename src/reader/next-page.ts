/** What the first page does without and every next one needs: one part of the app, loaded once the first page is at rest. */
import { applyHead, headTags } from './head.ts';
import { prefetchInView } from './navigation/prefetch-in-view.ts';
import { readPage } from './read-page.ts';

export const nextPage = { applyHead, headTags, prefetchInView, readPage };
