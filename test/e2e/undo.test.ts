/** Whatever a reader takes away can be brought back, and what cannot is asked about first. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD } from './sample.ts';
import { at, clickInPlace, eventually, openTab, visit } from './tab.ts';

const SAVED = at(inject('root'), '/saved/');
const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo' }).click();
const wished = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('bs:preferences') ?? 'null') as unknown);

async function openPreferences(page: Page): Promise<void> {
  await visit(page, at(inject('root'), LEAD));
  await clickInPlace(page, '[data-tool="preferences"]');
  await page.locator('.sheet').waitFor();
}

test('preferences that were reset come back, and what was chosen since stays', async () => {
  const page = await openTab();
  await openPreferences(page);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.getByRole('button', { name: 'Text size: more' }).click();
  const before = await wished(page);
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('radio', { name: 'Justified' }).check();
  await undo(page);
  await eventually(() => wished(page)).toEqual({ ...(before as object), align: 'justify' });
  expect(await page.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
});

test('a preset that takes the place of the reader’s own measures gives them back', async () => {
  const page = await openTab();
  await openPreferences(page);
  await page.getByRole('button', { name: 'Text size: more' }).click();
  await page.getByRole('button', { name: 'Between words: more' }).click();
  const before = await wished(page);
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  expect(await wished(page)).not.toEqual(before);
  await undo(page);
  await eventually(() => wished(page)).toEqual(before);
});

test('from preset to preset there is nothing to take back', async () => {
  const page = await openTab();
  await openPreferences(page);
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  await page.getByRole('button', { name: 'Airy', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test('tags that were taken off a saved article come back', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LEAD));
  const tool = page.locator('.story [data-tool="keep"]');
  await tool.click();
  await eventually(() => tool.getAttribute('aria-pressed')).toBe('true');
  await page.goto(SAVED);
  const write = async (tags: string): Promise<void> => {
    await page.getByRole('button', { name: 'Tags' }).click();
    await page.getByRole('textbox', { name: 'Tags' }).fill(tags);
    await page.keyboard.press('Enter');
  };
  const tags = (): Promise<string[]> => page.locator('.saved-items .tag').allInnerTexts();
  await write('gaza, to quote');
  await eventually(tags).toEqual(['#gaza', '#to quote']);
  await write('gaza');
  await eventually(tags).toEqual(['#gaza']);
  await undo(page);
  await eventually(tags).toEqual(['#gaza', '#to quote']);
});

test('copies of visited pages cannot be brought back: they go after a second word', async () => {
  const page = await openTab();
  await visit(page, SAVED);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await caches.open('broadsheet / pages');
  });
  const kept = (): Promise<string[]> => page.evaluate(() => caches.keys());
  const names = await kept();
  const forget = page.getByRole('button', { name: 'Forget pages that were only visited' });
  await forget.click();
  await page.getByText('cannot be brought back', { exact: false }).waitFor();
  expect(await kept()).toEqual(names);
  await page.getByRole('button', { name: 'Keep them' }).click();
  await eventually(() => forget.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await kept()).toEqual(names);
  await forget.click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await page.getByText('Forgotten.').waitFor();
  await eventually(kept).toEqual([]);
  expect(await forget.evaluate((button) => button === document.activeElement)).toBe(true);
});
