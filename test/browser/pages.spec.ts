import { expect, test } from './fixtures.ts';
import { documentLoads } from './network.ts';

test('a link in the footer opens a page without a document load', async ({ page, visit }) => {
  await visit('/');
  const loads = documentLoads(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'About this edition' }).click();
  const headline = page.getByRole('heading', { level: 1, name: 'About this edition' });
  await expect(headline).toBeFocused();
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(page).toHaveTitle(/^About this edition – /);
  expect(loads).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('the links of a page lead to articles', async ({ page, visit }) => {
  await visit('/about/');
  await page.getByRole('article').getByRole('link', { name: 'the page on corrections' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /correction/i })).toBeFocused();
});
