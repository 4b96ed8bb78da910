/** Everything a reader deletes can be restored; what cannot needs confirmation. */
import type { Page } from '@playwright/test';
import { openSheet, toolButton, undo } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const preferences = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('bs:preferences') ?? 'null') as unknown);

test('preferences that were reset come back, and what was chosen since stays', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Text and theme');
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.getByRole('button', { name: 'Increase Text size' }).click();
  const before = (await preferences(page)) as object;
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  await page.getByRole('radio', { name: 'Justified', exact: true }).check();
  await undo(page);
  await expect.poll(() => preferences(page)).toEqual({ ...before, align: 'justify' });
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});

test('a preset that takes the place of the reader’s own measures gives them back', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Text and theme');
  await page.getByRole('button', { name: 'Increase Text size' }).click();
  await page.getByRole('button', { name: 'Increase Word spacing' }).click();
  const before = await preferences(page);
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  await expect.poll(() => preferences(page)).not.toEqual(before);
  await undo(page);
  await expect.poll(() => preferences(page)).toEqual(before);
});

test('from preset to preset there is nothing to take back', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await openSheet(page, 'Text and theme');
  await page.getByRole('button', { name: 'Large', exact: true }).click();
  await page.getByRole('button', { name: 'Spacious', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Spacious', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('tags that were taken off a saved article come back', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const save = page.getByRole('main').getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await visit('/saved/');
  const write = async (tags: string): Promise<void> => {
    await page.getByRole('button', { name: 'Tags' }).click();
    await page.getByRole('textbox', { name: 'Tags' }).fill(tags);
    await page.keyboard.press('Enter');
  };
  const tags = page.getByRole('main').getByText(/^#/);
  await write('gaza, to quote');
  await expect(tags).toHaveText(['#gaza', '#to quote']);
  await write('gaza');
  await expect(tags).toHaveText(['#gaza']);
  await undo(page);
  await expect(tags).toHaveText(['#gaza', '#to quote']);
});

test('copies of visited pages cannot be brought back: they go after a second word', async ({
  page,
  visit,
}) => {
  await visit('/saved/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await caches.open('broadsheet / pages');
  });
  const kept = (): Promise<string[]> => page.evaluate(() => caches.keys());
  const names = await kept();
  const forget = toolButton(page, 'Delete visited pages');
  await forget.click();
  await expect(page.getByText('cannot be undone', { exact: false })).toBeVisible();
  expect(await kept()).toEqual(names);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(forget).toBeFocused();
  expect(await kept()).toEqual(names);
  await forget.click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect.poll(kept).toEqual([]);
  await expect(forget).toBeFocused();
});
