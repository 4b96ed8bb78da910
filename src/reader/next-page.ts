/** What every page but the first needs: one chunk, loaded when the first page is idle. */
import { applyHead, headTags } from './head.ts';
import { fetchWebFonts } from './fetch-web-fonts.ts';
import { prefetchInView } from './navigation/prefetch-in-view.ts';
import { readPage } from './read-page.ts';

export const nextPage = { applyHead, fetchWebFonts, headTags, prefetchInView, readPage };
