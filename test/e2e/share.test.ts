/** Links, quotation, citation and print. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG } from './sample.ts';
import { at, complaintsOf, eventually, openTab, visit } from './tab.ts';

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
  expect(link).toContain('#:~:text=');
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
