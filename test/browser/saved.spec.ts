/** Saving articles, and the page of saved articles. The service worker has its own tests. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, violations } from './axe.ts';
import {
  statusMessage,
  saveArticle,
  saveButton,
  savedHeadlines,
  sheet,
  toolButton,
  undo,
} from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, SMALL_VIEWPORT, test } from './fixtures.ts';
import { pageOverflow, zoomText } from './layout-checks.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const SAVED = '/saved/';
const KADYROV = 'Kadyrov offers Chechen troops as peacekeepers for Gaza';

const savedLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Saved', exact: true });
const NOTHING = 'No saved articles yet.';

test('an article is saved by its button and listed on the page of saved articles', async ({
  page,
  visit,
}) => {
  await saveArticle(page, visit, LEAD_ARTICLE);
  await expect(statusMessage(page, 'Saved')).toBeVisible();
  await savedLink(page).click();
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
  await page.getByRole('link', { name: KADYROV }).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('a saved article stays saved after a reload, until the button is pressed again', async ({
  page,
  visit,
}) => {
  await saveArticle(page, visit, LEAD_ARTICLE);
  await page.reload();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await visit(SAVED);
  await expect(page.getByRole('main')).toContainText(NOTHING);
});

test('two tabs show the same saved articles', async ({ page, context, visit }) => {
  await visit(SAVED);
  const other = await context.newPage();
  await saveArticle(other, (address) => visit(address, other), LEAD_ARTICLE);
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(saveButton(other)).toHaveAttribute('aria-pressed', 'false');
});

/** Saves all articles of the current page. */
async function saveAll(page: Page, says: RegExp): Promise<void> {
  await saveButton(page).click();
  const panel = sheet(page, 'Save these articles');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel).toContainText(says);
}

test('all results of a search are saved, and removed by Undo', async ({ page, visit }) => {
  await visit('/search/?q=newspaper');
  await saveAll(page, /\d+ articles saved/);
  await savedLink(page).click();
  await expect(savedHeadlines(page).nth(1)).toBeVisible();
  await undo(page);
  await expect(savedHeadlines(page)).toHaveCount(0);
});

test('the results of a typed search are saved, and Back from the saved articles returns to the search', async ({
  page,
  visit,
}) => {
  await visit('/search/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.pressSequentially('telephone');
  await expect(page).toHaveURL(/\?q=telephone$/);
  const results = page.getByRole('main').getByRole('listitem').getByRole('heading');
  await expect(results).not.toHaveCount(0);
  // The page about the site is among them.
  const found = (await results.allInnerTexts()).sort();
  await saveAll(page, /\d+ articles saved/);
  await savedLink(page).click();
  await expect.poll(async () => (await savedHeadlines(page).allInnerTexts()).sort()).toEqual(found);
  await page.goBack();
  await expect(field).toHaveValue('telephone');
  await expect(results).toHaveCount(found.length);
});

test('an article is saved for the tab when storage is full, with a message', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/Full/);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await visit(LEAD_ARTICLE);
  await saveButton(page).click();
  await expect(page.getByText('Saved until you close this tab')).toBeVisible();
  await savedLink(page).click();
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
});

test('the page of saved articles has no accessibility violation and no overflow in any setting', async ({
  page,
  visit,
}) => {
  for (const address of [LEAD_ARTICLE, ARABIC_ARTICLE, SPECIMEN_ARTICLE])
    await saveArticle(page, visit, address);
  await visit(SAVED);
  await expect(savedHeadlines(page)).toHaveCount(3);
  await toolButton(page, 'Tags').click();
  await expect(page.getByText('This site uses', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(NARROW_VIEWPORT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ...OF_COLOURS, ...OF_SIZE), 'narrow and dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(await violations(page, ...OF_FORCED_COLOURS), 'forced colours').toEqual([]);
  await page.setViewportSize(SMALL_VIEWPORT);
  expect(await pageOverflow(page)).toBe(0);
  await zoomText(page, 200);
  expect(await pageOverflow(page)).toBe(0);
});

test('copies of visited pages are deleted after a confirmation', async ({ page, visit }) => {
  await visit('/saved/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await caches.open('broadsheet / pages');
  });
  const cacheNames = (): Promise<string[]> => page.evaluate(() => caches.keys());
  const names = await cacheNames();
  const deleteButton = toolButton(page, 'Delete visited pages');
  await deleteButton.click();
  await expect(page.getByText('cannot be undone', { exact: false })).toBeVisible();
  expect(await cacheNames()).toEqual(names);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(deleteButton).toBeFocused();
  expect(await cacheNames()).toEqual(names);
  await deleteButton.click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect.poll(cacheNames).toEqual([]);
  await expect(deleteButton).toBeFocused();
});
