/** Links to selected text, and pictures of it. */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { statusMessage, openSheet, selectText } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { holdRequests } from './network.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page): Promise<void> {
  await openSheet(page, 'Share');
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeEnabled();
}

test('a link to selected text is copied, and names its words', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openShare(page);
  const words = (await selectText(page, 2, 0, 25)).trim();
  await page.getByRole('button', { name: 'Copy link to selected text' }).click();
  await expect(statusMessage(page, 'Copied')).toBeVisible();
  const link = await clipboard(page);
  expect(link).toMatch(/#p-\w+:~:text=/);
  expect(decodeURIComponent(link)).toContain(words);
  await expect(page.getByRole('img', { name: words })).toBeVisible();
});

interface Decoded {
  readonly size: readonly [width: number, height: number];
  /** Share of pixels that differ from the background. */
  readonly ink: number;
}

/** Decodes a saved picture in the browser. */
const decode = (page: Page, png: Buffer): Promise<Decoded> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const points = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const counts = new Map<number, number>();
    for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
    return { size: [width, height], ink: 1 - Math.max(...counts.values()) / points.length };
  }, png.toString('base64'));

async function savePicture(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  return readFile(await download.path());
}

test('the picture of a quotation has the chosen size, and text on it', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openShare(page);
  for (const { name, size } of [
    { name: 'Wide', size: [1200, 630] },
    { name: 'Square', size: [1080, 1080] },
  ])
    await test.step(name, async () => {
      await page.getByRole('button', { name }).click();
      const picture = await decode(page, await savePicture(page));
      expect(picture.size).toEqual(size);
      expect(picture.ink).toBeGreaterThan(0.03);
      expect(picture.ink).toBeLessThan(0.5);
    });
});

test('the picture waits for the reader’s typeface', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const typefaces = await holdRequests(page, /\.woff2$/);
  const preferences = await openSheet(page, 'Text and theme');
  await page.getByRole('radio', { name: 'OpenDyslexic', exact: true }).check();
  await expect(page.locator('[data-block=paragraph]').first()).toHaveCSS('font-family', /OpenDyslexic/);
  await preferences.getByRole('button', { name: 'Close' }).click();
  await openSheet(page, 'Share');
  const early = savePicture(page);
  await expect.poll(() => typefaces.urls.length).toBeGreaterThan(0);
  typefaces.release();
  const first = await early;
  await page.evaluate(() => document.fonts.ready);
  // Drawn again, with the font loaded.
  for (const name of ['Square', 'Wide']) await page.getByRole('button', { name }).click();
  const later = await savePicture(page);
  expect(await page.evaluate(() => document.fonts.check('30px OpenDyslexic'))).toBe(true);
  expect(first.equals(later)).toBe(true);
});
