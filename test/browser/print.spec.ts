import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { selectText } from './feature-helpers.ts';
import { putRows } from './reader-storage.ts';
import { LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

/** In print media. */
async function expectOnlyText(page: Page): Promise<void> {
  for (const part of [
    page.locator('[data-block=pullquote][aria-hidden=true]'),
    page.getByRole('navigation', { name: 'Sections', includeHidden: true }),
    page.getByRole('navigation', { name: 'Related', includeHidden: true }),
    page.getByRole('navigation', { name: 'More', exact: true, includeHidden: true }),
    page.getByRole('button', { includeHidden: true }),
    page.locator('[rel=tag]'),
    page.getByText(/^\d+ (?:comments?|shares?|views?)$/),
    page.getByRole('progressbar', { includeHidden: true }),
    page.getByRole('link', { name: 'Search', includeHidden: true }),
    page.getByRole('link', { name: 'Skip to content', includeHidden: true }),
    page.locator('video, audio, iframe'),
  ])
    await expect(part.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-block=pullquote]')).not.toHaveCount(0);
  const article = page.getByRole('main').getByRole('article').first();
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(article.getByRole('img').first()).toBeVisible();
  await expect(article.locator('[rel=author]').first()).toBeVisible();
  await expect(article.locator('[data-block=paragraph]').first()).toBeVisible();
}

test('a story is printed as dark text on white, without what only a screen needs', async ({
  page,
  visit,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(LEAD_ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expectOnlyText(page);
  const root = page.locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(root).toHaveCSS('color', 'rgb(0, 0, 0)');
  await test.step('a pull quote that does not repeat the text is printed', async () => {
    const quote = page.locator('[data-block=pullquote]').first();
    await quote.evaluate((one) => one.removeAttribute('aria-hidden'));
    await expect(quote).toBeVisible();
  });
});

test('a long article is printed without what only a screen needs', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expectOnlyText(page);
});

test('all blocks are printed without what only a screen needs, folded text unfolded and code wrapped', async ({
  page,
  visit,
}) => {
  await visit(SPECIMEN_ARTICLE);
  const folded = page.locator('details:not([open]) [data-block=paragraph]').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expectOnlyText(page);
  await expect(folded).toBeVisible();
  const blocks = await page.locator('pre').all();
  expect(blocks.length).toBeGreaterThan(0);
  for (const code of blocks) {
    await expect(code).toHaveCSS('white-space-collapse', 'preserve');
    await expect(code).toHaveCSS('overflow-x', 'visible');
  }
});

test('the toolbar of a selection is not printed', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await selectText(page, 0, 4, 60);
  const toolbar = page.getByRole('toolbar', { name: 'Selected text', includeHidden: true });
  await expect(toolbar).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(toolbar).toBeHidden();
});

test('the offer to continue reading is not printed', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  const place = { headline: 'Half', minutes: 4, share: 0.5, finished: false, time: Date.now() };
  const key = LONG_ARTICLE.slice('/articles/'.length, -1);
  await putRows(page, [{ shelf: 'places', key, value: place }], 'place continue');
  await page.reload();
  const offer = page.getByText(/^You stopped at/);
  await expect(offer).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(offer).toBeHidden();
});

interface Sheet {
  /** Number of link notes at the end. */
  readonly notes: number;
  readonly kind: string | undefined;
  /** URL printed after a link in the text. */
  readonly inText: string;
  readonly missingPictures: number;
}
type WithSheets = typeof globalThis & { sheets: Sheet[] };

/** Records the page at each print: the first `afterprint` listener sees it as printed. */
const recordSheets = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheets: Sheet[] = [];
    Object.assign(globalThis, { sheets });
    addEventListener('afterprint', () => {
      const heading = [...document.querySelectorAll('h2')].find((h2) => h2.textContent === 'Links');
      const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-block] img')];
      sheets.push({
        notes: heading?.parentElement!.querySelectorAll('li').length ?? 0,
        kind: document.querySelector('article')?.dataset['print'],
        inText: getComputedStyle(document.querySelector('[data-block=paragraph] a[href^=http]')!, '::after')
          .content,
        missingPictures: pictures.filter((image) => !image.complete || image.naturalWidth === 0).length,
      });
    });
    // A headless browser has no print dialog.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
  });
const lastSheet = (page: Page): Promise<Sheet | undefined> =>
  page.evaluate(() => (globalThis as WithSheets).sheets.at(-1));

/** Prints as from the browser's menu. */
async function printFromMenu(page: Page): Promise<Sheet | undefined> {
  await page.pdf();
  return lastSheet(page);
}

const WITH_NOTES = { notes: 4, kind: 'plain', inText: 'none' };

test('links are printed as notes and pictures are loaded, by key and from the browser’s menu, and the page is then as before', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await recordSheets(page);
  await visit(SPECIMEN_ARTICLE);
  await page.emulateMedia({ media: 'print' });
  // A reader who holds this key may be about to print.
  await page.keyboard.press('Control');
  await test.step('the key', async () => {
    const pictures = page.locator('[data-block] img');
    const areLoaded = (): Promise<boolean> =>
      pictures.evaluateAll((all) => (all as HTMLImageElement[]).every((image) => image.complete));
    expect(await areLoaded()).toBe(false);
    await page.keyboard.press('p');
    await expect.poll(() => lastSheet(page)).toMatchObject({ ...WITH_NOTES, missingPictures: 0 });
  });
  await test.step('the menu', () =>
    expect.poll(() => printFromMenu(page)).toMatchObject({ ...WITH_NOTES, missingPictures: 0 }));
  await test.step('the page afterwards', async () => {
    await expect(page.getByRole('heading', { name: 'Links', includeHidden: true })).toHaveCount(0);
    await expect(page.getByRole('article').first()).not.toHaveAttribute('data-print');
  });
});
