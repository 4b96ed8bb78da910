/** Parts of the app, and files, that are requested and never arrive: what waits for them ends in time. */
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { openSheet } from './feature-helpers.ts';
import { expect, expectReady, test, testSite } from './fixtures.ts';
import { holdRequests } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

/** Longer than a response is waited for. */
const STALL_MS = 11_000;

test.beforeEach(({ page }) => page.clock.install());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Once `held` has been requested, lets time pass until what waits for it gives up. */
async function stall(page: Page, held: { readonly urls: readonly string[] }): Promise<void> {
  await expect.poll(() => held.urls.length).toBeGreaterThan(0);
  await page.clock.fastForward(STALL_MS);
}

test('a page whose language stalls when it is opened says that it stays without script', async ({
  page,
  complaints,
}) => {
  complaints.allow(/stays without script/);
  const messages = await holdRequests(page, /\/assets\/ar-[\w-]+\.js$/);
  await page.goto(ARABIC_ARTICLE);
  await stall(page, messages);
  await expect(page.locator('html[data-failed]')).toBeAttached();
});

test('an article in a language whose words stall is shown with those of the site', async ({
  page,
  visit,
}) => {
  await visit('/');
  const messages = await holdRequests(page, /\/assets\/ar-[\w-]+\.js$/);
  const link = page.getByRole('main').locator(`a[href="${ARABIC_ARTICLE}"]`).first();
  const headline = await link.innerText();
  await link.click();
  await stall(page, messages);
  await expect(heading(page)).toHaveText(headline);
  await expect(page.getByRole('main').getByRole('button', { name: 'Share' }).first()).toBeVisible();
});

test('a reader is told that an e-book cannot be made when what makes it stalls', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const program = await holdRequests(page, /\/assets\/make-epub-[\w-]+\.js$/);
  await page.getByRole('button', { name: 'Download as e-book (EPUB)' }).click();
  await stall(page, program);
  await expect(page.getByText('The file could not be created')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download as e-book (EPUB)' })).toBeVisible();
});

test('an e-book is made in the page when its worker stalls', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const worker = await holdRequests(page, /\/assets\/zip-worker-[\w-]+\.js$/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as e-book (EPUB)' }).click();
  await stall(page, worker);
  expect(Object.keys(unzipSync(await readFile(await (await download).path())))).toContain(
    'book/article-1.xhtml',
  );
});

test('a picture that stalls is left out of an e-book', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Share');
  const picture = await holdRequests(page, /\/media\//);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as e-book (EPUB)' }).click();
  await stall(page, picture);
  const files = Object.keys(unzipSync(await readFile(await (await download).path())));
  expect(files.filter((path) => /picture-/.test(path))).toEqual([]);
});

test('a picture of a quotation is saved without a typeface that stalls', async ({ page }) => {
  const typefaces = await holdRequests(page, /\.woff2$/);
  await page.goto(SPECIMEN_ARTICLE, { waitUntil: 'domcontentloaded' });
  await openSheet(page, 'Share');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  await stall(page, typefaces);
  expect((await download).suggestedFilename()).toBe('quotation-wide.png');
});

test('a search whose stemmer stalls says so, and finds headlines', async ({ page, visit, complaints }) => {
  // The words of features have a file of the same name.
  complaints.allow(/searches without its index/, /A part of the app does not arrive/);
  const stemmer = await holdRequests(page, /\/assets\/en-[\w-]+\.js$/);
  await visit('/search/');
  await page.getByRole('main').getByRole('searchbox').fill('Kadyrov');
  await stall(page, stemmer);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.clock.fastForward(STALL_MS);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Kadyrov/ })
      .first(),
  ).toBeVisible();
});

const testOfGerman = testSite({
  'site.json': { name: 'Das Blatt', language: 'de' },
  'articles/boot.json': { headline: 'Das Boot', body: [{ type: 'paragraph', text: 'Wasser und Wind.' }] },
});

testOfGerman('a search whose words stall is in English', async ({ page, visit, complaints }) => {
  // The stemmer of German stalls too.
  complaints.allow(/searches without its index/);
  await visit('/');
  const words = await holdRequests(page, /\/assets\/de-[\w-]+\.js$/);
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
  await expectReady(page);
  await page.getByRole('main').getByRole('searchbox').fill('Boot');
  await stall(page, words);
  await expect(page.getByRole('alert')).toContainText('The search index could not be loaded');
});
