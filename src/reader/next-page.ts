/** What the first page does without and every next one needs: one part of the app, loaded once the first page is at rest. */
import { applyHead, headTags } from './head.ts';
import { prepareRtlText } from './blocks/rtl-text.ts';
import { prefetchInView } from './navigation/prefetch-in-view.ts';
import { readPage } from './read-page.ts';

prepareRtlText();

export const nextPage = { applyHead, headTags, prefetchInView, readPage };
