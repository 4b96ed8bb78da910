/** Parts of the app, and files, that are requested and never arrive: what waits for them gives up after a time limit. */
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { heading, openSheet } from './feature-helpers.ts';
import { expect, test, testSite, type Fixtures } from './fixtures.ts';
import { holdRequests, type HeldRequests } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { enableWebFonts } from './web-fonts.ts';

/** Longer than the app waits for anything. */
const STALL_MS = 11_000;

/** Waits for a held request, then lets time pass until what waits for it gives up. */
async function stall({ urls }: HeldRequests, passTime: Fixtures['passTime']): Promise<void> {
  await expect.poll(() => urls.length).toBeGreaterThan(0);
  await passTime(STALL_MS);
}

test.beforeEach(({ page }) => page.clock.install());

const epubButton = (page: Page) => page.getByRole('button', { name: 'Download as e-book (EPUB)' });

test('a page stays without script when the messages of its language do not arrive', async ({
  page,
  passTime,
  pageProblems,
}) => {
  pageProblems.allow(/stays without script/);
  const messages = await holdRequests(page, /\/assets\/ar-[\w-]+\.js$/);
  await page.goto(ARABIC_ARTICLE);
  await stall(messages, passTime);
  await expect(page.locator('html[data-failed]')).toBeAttached();
});

test('an article is shown with the messages of the site when those of its language do not arrive', async ({
  page,
  passTime,
  visit,
}) => {
  await visit('/');
  const messages = await holdRequests(page, /\/assets\/ar-[\w-]+\.js$/);
  const link = page.getByRole('main').locator(`a[href="${ARABIC_ARTICLE}"]`).first();
  const headline = await link.innerText();
  await link.click();
  await stall(messages, passTime);
  await expect(heading(page)).toHaveText(headline);
  await expect(page.getByRole('main').getByRole('button', { name: 'Share' }).first()).toBeVisible();
});

test('an e-book that cannot be made because its code does not arrive is reported', async ({
  page,
  passTime,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const code = await holdRequests(page, /\/assets\/make-epub-[\w-]+\.js$/);
  await epubButton(page).click();
  await stall(code, passTime);
  await expect(page.getByText('The file could not be created')).toBeVisible();
  await expect(epubButton(page)).toBeVisible();
});

test('an e-book is made in the page when the code of its worker does not arrive', async ({
  page,
  passTime,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const worker = await holdRequests(page, /\/assets\/zip-worker-[\w-]+\.js$/);
  const download = page.waitForEvent('download');
  await epubButton(page).click();
  await stall(worker, passTime);
  expect(Object.keys(unzipSync(await readFile(await (await download).path())))).toContain(
    'book/article-1.xhtml',
  );
});

test('an e-book leaves out a picture that does not arrive', async ({ page, visit, passTime }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const picture = await holdRequests(page, /\/media\//);
  const download = page.waitForEvent('download');
  await epubButton(page).click();
  await stall(picture, passTime);
  const files = Object.keys(unzipSync(await readFile(await (await download).path())));
  expect(files.filter((path) => /picture-/.test(path))).toEqual([]);
});

test('the picture of a quotation is saved without a font that does not arrive', async ({
  page,
  passTime,
}) => {
  await enableWebFonts(page);
  const fonts = await holdRequests(page, /\.woff2$/);
  await page.goto(SPECIMEN_ARTICLE, { waitUntil: 'domcontentloaded' });
  await openSheet(page, 'Share');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  await stall(fonts, passTime);
  expect((await download).suggestedFilename()).toBe('quotation-wide.png');
});

/** The index and the search without it wait one after the other. */
const expectSearchFailure = (page: Page, held: HeldRequests, passTime: Fixtures['passTime']): Promise<void> =>
  expect
    .poll(async () => {
      await stall(held, passTime);
      return page.getByRole('alert').allInnerTexts();
    })
    .toEqual([expect.stringContaining('The search index could not be loaded')]);

test('a search without a stemmer says so and finds headlines', async ({
  page,
  visit,
  passTime,
  pageProblems,
}) => {
  // The messages of features have a file of the same name.
  pageProblems.allow(/searches without its index/, /A part of the app does not arrive/);
  const stemmer = await holdRequests(page, /\/assets\/en-[\w-]+\.js$/);
  await visit('/search/');
  await page.getByRole('main').getByRole('searchbox').fill('Kadyrov');
  await expectSearchFailure(page, stemmer, passTime);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Kadyrov/ })
      .first(),
  ).toBeVisible();
});

const testGerman = testSite(
  {
    'site.json': { name: 'Das Blatt', language: 'de' },
    'articles/boot.json': { headline: 'Das Boot', body: [{ type: 'paragraph', text: 'Wasser und Wind.' }] },
  },
  '/',
  TEXTS_ONLY,
);

testGerman(
  'a search is in English when the messages of its language do not arrive',
  async ({ page, visit, passTime, pageProblems }) => {
    // The German stemmer does not arrive either.
    pageProblems.allow(/searches without its index/, /A part of the app does not arrive/);
    await visit('/');
    const messages = await holdRequests(page, /\/assets\/de-[\w-]+\.js$/);
    await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
    await page.getByRole('main').getByRole('searchbox').fill('Boot');
    await expectSearchFailure(page, messages, passTime);
  },
);
