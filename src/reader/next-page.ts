/** What the first page does without and every next one needs: one part of the app, loaded once the first page is at rest. */
export { applyHead, headTags } from './head.ts';
export { prefetchInView } from './navigation/prefetch-in-view.ts';
export { readPage } from './read-page.ts';
