/** The site's fonts: the first page is shown without them, later pages with them. */
import { expect, test } from './fixtures.ts';
import { saveData } from './network.ts';
import { LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';
import { areWebFontsFetched, headlineWidth, requestedFonts } from './web-fonts.ts';

const STAYING_MS = 30_000;

test.beforeEach(({ page }) => page.clock.install());

test('the first page requests no fonts', async ({ page, visit }) => {
  const fonts = requestedFonts(page);
  await visit(LEAD_ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
});

test('for a reader who stays, the fonts of the shown text are fetched without changing the text', async ({
  page,
  visit,
  passTime,
}) => {
  const fonts = requestedFonts(page);
  await visit(LONG_ARTICLE);
  const width = await headlineWidth(page);
  await passTime(STAYING_MS);
  const upright = 'source-serif-4-latin-wght-normal';
  await expect.poll(() => fonts).toContain(upright);
  await expect.poll(() => areWebFontsFetched(page)).toBe(true);
  expect(fonts.filter((name) => !name.startsWith('source-serif-4-latin-wght-'))).toEqual([]);
  expect(await headlineWidth(page)).toBe(width);
});

test('the next page is shown in the fetched fonts', async ({ page, visit, passTime }) => {
  await visit(LONG_ARTICLE);
  const width = await headlineWidth(page);
  await passTime(STAYING_MS);
  await expect.poll(() => areWebFontsFetched(page)).toBe(true);
  await visit(LONG_ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  expect(await headlineWidth(page)).not.toBe(width);
});

test('fonts are not fetched with Save-Data', async ({ page, visit, passTime }) => {
  const fonts = requestedFonts(page);
  await saveData(page);
  await visit(LONG_ARTICLE);
  await passTime(STAYING_MS);
  expect(fonts).toEqual([]);
});

test('fonts are not fetched for a reader who has chosen another typeface', async ({
  page,
  visit,
  passTime,
}) => {
  const fonts = requestedFonts(page);
  await page.addInitScript(() =>
    localStorage.setItem('bs:look', JSON.stringify({ '--face': 'var(--sans),' })),
  );
  await visit(LONG_ARTICLE);
  await passTime(STAYING_MS);
  expect(fonts).toEqual([]);
});
