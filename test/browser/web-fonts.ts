/** The site's fonts, which the first page is shown without. */
import type { Page } from '@playwright/test';
import { WEB_FONTS_KEY } from '../../src/reader/storage/keys.ts';

/** Shows pages as a reader sees them whose browser has fetched the fonts on an earlier page. */
export const enableWebFonts = (page: Page): Promise<unknown> =>
  page.addInitScript((key) => localStorage.setItem(key, 'fetched'), WEB_FONTS_KEY);

/** Whether the page has recorded that its fonts are fetched. */
export const areWebFontsFetched = (page: Page): Promise<boolean> =>
  page.evaluate((key) => localStorage.getItem(key) !== null, WEB_FONTS_KEY);

/** Names of the fonts that are requested from now on, such as `source-serif-4-latin-wght-normal`. */
export function requestedFonts(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.replace(/^.*\//, '');
    if (file.endsWith('.woff2')) names.push(file.replace(/-[\w-]{8}\.woff2$/, ''));
  });
  return names;
}

/** Width of the headline's letters, which tells one typeface from another. */
export const headlineWidth = (page: Page): Promise<number> =>
  page.locator('main h1').evaluate((headline) => {
    const range = document.createRange();
    range.selectNodeContents(headline);
    return range.getBoundingClientRect().width;
  });
