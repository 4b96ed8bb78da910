/** Links, quotation, citation and print. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG } from './sample.ts';
import { at, clickInPlace, complaintsOf, eventually, openTab, visit } from './tab.ts';

async function openShare(page: Page, address: string): Promise<void> {
  await visit(page, at(inject('root'), address));
  await page.locator('[data-tool="share"]').click();
  await page.locator('.sheet canvas').waitFor();
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const CAN_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };

test('a link to the selected words leads to them', async () => {
  const page = await openTab(CAN_COPY);
  const complaints = complaintsOf(page);
  await openShare(page, LEAD);
  const words = await page.evaluate(() => {
    const paragraph = document.querySelectorAll('.story-body > p')[2]!;
    const range = document.createRange();
    range.setStart(paragraph.firstChild!, 0);
    range.setEnd(paragraph.firstChild!, 25);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    return range.toString().trim();
  });
  await page.getByRole('button', { name: 'Copy link to the selected words' }).click();
  await page.locator('.notice').waitFor();
  const link = await clipboard(page);
  expect(link).toMatch(/#p-\w+:~:text=/);
  expect(decodeURIComponent(link)).toContain(words);
  expect(await page.getByRole('img', { name: words }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('the quotation is saved as a picture of the size that was chosen', async () => {
  const page = await openTab();
  await openShare(page, LEAD);
  await page.getByRole('button', { name: 'Square' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const png = await readFile(await download.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
  expect(png.length).toBeGreaterThan(5000);
});

interface Decoded {
  readonly size: readonly [width: number, height: number];
  /** Share of its points that are not the paper's colour. */
  readonly ink: number;
}

/** What a saved picture shows, decoded by the browser. */
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

test('the pictures of the quotation have the size that they are named after, and words on them', async () => {
  const page = await openTab();
  await openShare(page, LEAD);
  for (const [name, size] of [
    ['Wide', [1200, 630]],
    ['Square', [1080, 1080]],
  ] as const) {
    await page.getByRole('button', { name }).click();
    const picture = await decode(page, await savePicture(page));
    expect(picture.size).toEqual(size);
    expect(picture.ink).toBeGreaterThan(0.03);
    expect(picture.ink).toBeLessThan(0.5);
  }
});

test('the picture waits for the typeface that the reader chose', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.woff2$/, async (route) => {
    await held;
    await route.continue();
  });
  await clickInPlace(page, '[data-tool="preferences"]');
  await page.getByRole('radio', { name: 'OpenDyslexic', exact: true }).check();
  await eventually(() =>
    page.evaluate(() => getComputedStyle(document.querySelector('.story-body')!).fontFamily),
  ).toContain('OpenDyslexic');
  await clickInPlace(page, '[data-tool="share"]');
  await page.locator('.sheet canvas').waitFor();
  const early = savePicture(page);
  await page.waitForTimeout(500);
  release();
  const first = await early;
  await page.evaluate(() => document.fonts.ready);
  // Drawn anew, with the face at hand.
  for (const name of ['Square', 'Wide']) await page.getByRole('button', { name }).click();
  const later = await savePicture(page);
  expect(await page.evaluate(() => document.fonts.check('30px OpenDyslexic'))).toBe(true);
  expect(first.equals(later)).toBe(true);
});

test('the citation changes with its style, and is copied', async () => {
  const page = await openTab(CAN_COPY);
  await openShare(page, LEAD);
  const shown = page.locator('.share-citation');
  const apa = await shown.innerText();
  await page.getByLabel('Style').selectOption('MLA');
  await eventually(() => shown.innerText()).not.toBe(apa);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.locator('.notice').waitFor();
  expect(await clipboard(page)).toBe(await shown.innerText());
});

test('printing brings every picture, makes notes of links, and leaves the page as it was', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    window.print = () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.story img')];
      const links = [...document.querySelectorAll('.print-links li')].map((item) => item.textContent);
      Object.assign(window, {
        printed: {
          missing: images.filter((image) => !image.complete).length,
          links,
          mode: document.documentElement.dataset['print'],
        },
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await openShare(page, LONG);
  const before = await page.locator('.story').evaluate((story) => story.outerHTML.length);
  await page.getByLabel('In two columns').check();
  await page.getByRole('region', { name: 'Print' }).getByRole('button').click();
  await page.waitForFunction(() => 'printed' in window);
  const printed = await page.evaluate(
    () => (window as unknown as { printed: { missing: number; links: string[]; mode: string } }).printed,
  );
  expect(printed).toMatchObject({ missing: 0, mode: 'columns' });
  for (const link of printed.links) expect(link).toMatch(/^https?:/);
  expect(await page.locator('.print-links').count()).toBe(0);
  const after = await page.locator('.story').evaluate((story) => story.outerHTML.length);
  expect(Math.abs(after - before)).toBeLessThan(200);
});
