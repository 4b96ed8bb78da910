/** Exports: e-books, Markdown, and all data of the reader. */
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { chooseFile, highlightCount, openSheet, saveArticle, selectText } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

async function waitForFile(page: Page, press: () => Promise<unknown>): Promise<[Download, Uint8Array]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return [download, new Uint8Array(await readFile(await download.path()))];
}

/** Clicks a button that downloads a file. */
const downloadFile = (page: Page, name: string) =>
  waitForFile(page, () => page.getByRole('button', { name, exact: true }).click());

const headline = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

test('an article is downloaded as an e-book with its pictures', async ({ page, visit }) => {
  await visit(SPECIMEN_ARTICLE);
  await openSheet(page, 'Share');
  const [download, bytes] = await downloadFile(page, 'Download as e-book (EPUB)');
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.epub$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files)[0]).toBe('mimetype');
  const chapter = strFromU8(files['book/article-1.xhtml'] ?? new Uint8Array());
  expect(chapter).toContain(await headline(page));
  const pictures = Object.keys(files).filter((path) => /\/picture-\d+\.png$/.test(path));
  expect(pictures.length).toBeGreaterThan(3);
  for (const path of pictures) expect(files[path]?.length).toBeGreaterThan(1000);
  expect(files['book/cover.png']?.length).toBeGreaterThan(5000);
});

test('the e-book of an Arabic article is read from right to left', async ({ page, visit }) => {
  await visit(ARABIC_ARTICLE);
  await openSheet(page, 'مشاركة');
  const [, bytes] = await waitForFile(page, () => page.getByRole('button', { name: /EPUB/ }).click());
  const files = unzipSync(bytes);
  expect(strFromU8(files['book/book.opf']!)).toContain('page-progression-direction="rtl"');
});

test('an article is downloaded as Markdown', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  await openSheet(page, 'Share');
  const [download, bytes] = await downloadFile(page, 'Download as Markdown');
  expect(download.suggestedFilename()).toMatch(/\.md$/);
  const text = strFromU8(bytes);
  expect(text).toMatch(/^---\nheadline: "/);
  expect(text).toContain(`# ${await headline(page)}`);
});

test('all saved articles are downloaded as one e-book, and as Markdown', async ({ page, visit }) => {
  for (const address of [LEAD_ARTICLE, ARABIC_ARTICLE]) await saveArticle(page, visit, address);
  await visit('/saved/');
  const [, book] = await downloadFile(page, 'Download as e-book (EPUB)');
  const files = unzipSync(book);
  expect(Object.keys(files)).toContain('book/article-2.xhtml');
  // Displayed order: the latest saved comes first.
  expect(strFromU8(files['book/article-1.xhtml']!)).toContain('lang="ar"');
  const [, archive] = await downloadFile(page, 'Download as Markdown');
  expect(Object.keys(unzipSync(archive)).toSorted()).toEqual(
    [ARABIC_ARTICLE, LEAD_ARTICLE]
      .map((address) => `${address.slice('/articles/'.length, -1)}.md`)
      .toSorted(),
  );
});

test.describe('all data of a reader', () => {
  /** Chooses a theme, highlights text, and exports everything as a file. */
  async function saveEverything(page: Page): Promise<Download> {
    await selectText(page, 2, 0, 30);
    await page.getByRole('button', { name: 'Highlight: Green' }).click();
    await expect.poll(() => highlightCount(page, 'green')).toBe(1);
    await openSheet(page, 'Text and theme');
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    const [download] = await downloadFile(page, 'Export all data');
    return download;
  }

  const importData = (page: Page, path: string): Promise<void> => chooseFile(page, 'Import data', path);

  test('is imported on another device once, and removed by Undo', async ({ page, browser, visit }) => {
    await visit(LEAD_ARTICLE);
    const download = await saveEverything(page);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    const other = await (await browser.newContext()).newPage();
    await visit(LEAD_ARTICLE, other);
    await openSheet(other, 'Text and theme');
    const path = await download.path();
    await importData(other, path);
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await expect.poll(() => highlightCount(other, 'green')).toBe(1);
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => highlightCount(other, 'green')).toBe(0);
    await expect(other.locator('html')).not.toHaveAttribute('data-theme', /./);
    await importData(other, path);
    await expect.poll(() => highlightCount(other, 'green')).toBe(1);
    await importData(other, path);
    await expect(other.getByText('Everything in this file is already here.')).toBeVisible();
    expect(await highlightCount(other, 'green')).toBe(1);
    await other.context().close();
  });
});
