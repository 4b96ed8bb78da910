/** Saving articles, and the page of saved articles, without the service worker, which has its own tests. */
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
import { expect, NARROW_VIEWPORT, rootUrl, test } from './fixtures.ts';
import { doubleText, overflowWidth } from './layout-checks.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const SAVED = '/saved/';
const KADYROV = 'Kadyrov offers Chechen troops as peacekeepers for Gaza';
const HISTORY = 'A history of the newspaper page, from the column to the headline';

const savedLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Saved', exact: true });
const NOTHING = 'No saved articles yet.';

test('an article is saved by its button and stands on the page of saved ones', async ({ page, visit }) => {
  await saveArticle(page, visit, LEAD_ARTICLE);
  await expect(statusMessage(page, 'Saved')).toBeVisible();
  await savedLink(page).click();
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
  await page.getByRole('link', { name: KADYROV }).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('what is saved is saved after a reload, until the button is pressed again', async ({ page, visit }) => {
  await saveArticle(page, visit, LEAD_ARTICLE);
  await page.reload();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await visit(SAVED);
  await expect(page.getByRole('main')).toContainText(NOTHING);
});

test('a removal is taken back, with its tags', async ({ page, visit }) => {
  await saveArticle(page, visit, LEAD_ARTICLE);
  await visit(SAVED);
  await page.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'Tags' }).fill('gaza, to quote');
  await page.keyboard.press('Enter');
  const tags = page.getByRole('main').getByText(/^#/);
  await expect(tags).toHaveText(['#gaza', '#to quote']);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(savedHeadlines(page)).toHaveCount(0);
  await undo(page);
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
  await expect(tags).toHaveText(['#gaza', '#to quote']);
});

test('what is saved is searched in full, put away and sorted', async ({ page, visit }) => {
  for (const address of [LEAD_ARTICLE, LONG_ARTICLE]) await saveArticle(page, visit, address);
  await visit(SAVED);
  await expect(savedHeadlines(page)).toHaveText([HISTORY, KADYROV]);
  await page.getByRole('searchbox').fill('stereotype plate');
  await expect(savedHeadlines(page)).toHaveText([HISTORY]);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Sort by').selectOption({ label: 'Shortest' });
  await expect(savedHeadlines(page)).toHaveText([KADYROV, HISTORY]);
  await page.getByRole('button', { name: 'Archive' }).first().click();
  await expect(savedHeadlines(page)).toHaveText([HISTORY]);
  await page.getByLabel('Show').selectOption({ label: 'Archive' });
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
});

test('two tabs are in step', async ({ page, context, visit }) => {
  await visit(SAVED);
  const other = await context.newPage();
  await saveArticle(other, (address) => visit(address, other), LEAD_ARTICLE);
  await expect(savedHeadlines(page)).toHaveText([KADYROV]);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(saveButton(other)).toHaveAttribute('aria-pressed', 'false');
});

test('all of it works by keyboard', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await page.keyboard.press('s');
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(`${rootUrl}saved/`);
  await page.getByRole('link', { name: KADYROV }).focus();
  for (const name of ['Archive', 'Tags', 'Remove']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
});

/** Saves all articles of the current page. */
async function saveAll(page: Page, says: RegExp): Promise<void> {
  await saveButton(page).click();
  const panel = sheet(page, 'Save these articles');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel).toContainText(says);
}

for (const { what, address, least } of [
  { what: 'a section', address: '/sections/culture/', least: 4 },
  { what: 'a search', address: '/search/?q=newspaper', least: 2 },
])
  test(`${what} is saved at once, and taken back at once`, async ({ page, visit }) => {
    await visit(address);
    await saveAll(page, /\d+ articles saved/);
    await savedLink(page).click();
    await expect(savedHeadlines(page).nth(least - 1)).toBeVisible();
    await undo(page);
    await expect(savedHeadlines(page)).toHaveCount(0);
  });

test('what a search found that was typed is saved, and Back from there leads to the search', async ({
  page,
  visit,
}) => {
  await visit('/search/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.pressSequentially('newspaper');
  await expect(page).toHaveURL(/\?q=newspaper$/);
  const results = page.getByRole('main').getByRole('listitem').getByRole('heading');
  await expect(results).not.toHaveCount(0);
  const found = (await results.allInnerTexts()).sort();
  await saveAll(page, /\d+ articles saved/);
  await savedLink(page).click();
  await expect.poll(async () => (await savedHeadlines(page).allInnerTexts()).sort()).toEqual(found);
  await page.goBack();
  await expect(field).toHaveValue('newspaper');
  await expect(results).toHaveCount(found.length);
});

test('a device that is full keeps what was saved for the tab, and says so', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/Full/);
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

test('a section saved where nothing is kept is saved until the tab is closed, and that is said', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/Refused/);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
  });
  await visit('/sections/culture/');
  await saveAll(page, /Saved until you close this tab/);
  await savedLink(page).click();
  await expect(savedHeadlines(page).nth(3)).toBeVisible();
});

test('the page breaks no rule of accessibility and nothing sticks out, however it is read', async ({
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
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowWidth(page)).toBe(0);
  await doubleText(page);
  expect(await overflowWidth(page)).toBe(0);
});
