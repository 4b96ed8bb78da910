import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_SIZE, violations } from './axe.ts';
import { searchResults } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { pageOverflow } from './layout-checks.ts';
import { ARABIC_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

const SEARCH = '/search/';
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const titles = (page: Page) => searchResults(page).getByRole('heading', { level: 2 });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function search(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await expect(searchResults(page).first()).toBeVisible();
}

/** Marked text of the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('bs-search') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
  );

test('a reader finds articles while typing, with excerpts, and the address holds the question', async ({
  page,
  visit,
}) => {
  await visit(SEARCH);
  await search(page, 'hyphe');
  await expect(searchResults(page).filter({ hasText: /hyphen/i })).not.toHaveCount(0);
  await expect(searchResults(page).locator('mark').first()).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ articles?$/);
  await expect.poll(() => query(page).get('q')).toBe('hyphe');
});

test('nothing of the search loads before a reader goes to it', async ({ page, visit }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await visit('/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.startsWith('/search/'))).toEqual([]);
});

test('the words stand marked in the article that is opened, and Back finds the results as they were', async ({
  page,
  visit,
}) => {
  await visit(SEARCH);
  await search(page, 'peacekeepers ');
  const before = await titles(page).allInnerTexts();
  await titles(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#q=peacekeepers/);
  await expect.poll(() => marked(page)).toContain('peacekeepers');
  await page.goBack();
  await expect(titles(page)).toHaveText(before);
  await expect(field(page)).toHaveValue(/peacekeepers/);
  await expect.poll(() => marked(page)).toEqual([]);
});

test('the focus goes from a result to the words that were found, and they are in view', async ({
  page,
  visit,
}) => {
  await visit(SEARCH);
  await search(page, 'newsprint ');
  await titles(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/#q=newsprint/);
  await expect(page.locator(':focus')).toHaveAttribute('data-block', /./);
  await expect(page.locator(':focus')).toContainText(/newsprint/i);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('an address with a question is answered, also by a document load in the article', async ({
  page,
  visit,
}) => {
  await visit(`${SEARCH}?q=hyphen&sort=date`);
  await expect(searchResults(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue('hyphen');
  await visit((await titles(page).first().getByRole('link').getAttribute('href'))!);
  await expect.poll(() => marked(page)).not.toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual([]);
});

test('only marks near the reader are given to the browser', async ({ page, visit }) => {
  await visit(`${LONG_ARTICLE}#q=the%20`);
  await expect.poll(() => marked(page)).not.toEqual([]);
  const article = page.getByRole('main').getByRole('article').first();
  const all = (await article.innerText()).match(/\bthe\b/gi)!.length;
  expect(all).toBeGreaterThan(100);
  expect((await marked(page)).length).toBeLessThan(all / 2);
  const last = article
    .getByRole('paragraph')
    .filter({ hasText: /\bthe\b/ })
    .last();
  await last.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      last.evaluate((one) =>
        [...CSS.highlights.get('bs-search')!].some((range) => (range as Range).intersectsNode(one)),
      ),
    )
    .toBe(true);
});

test('it goes by keyboard alone', async ({ page, visit }) => {
  await visit(SEARCH);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('reading');
  await expect(searchResults(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = titles(page).nth(1).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  const title = await second.innerText();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(title);
  await page.goBack();
  await expect(searchResults(page).nth(1)).toBeVisible();
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => query(page).has('q')).toBe(false);
});

test('results are narrowed by filters that say how many they leave', async ({ page, visit }) => {
  await visit(SEARCH);
  await search(page, 'the ');
  const section = page.getByRole('combobox', { name: 'Section' });
  const option = section.getByRole('option').nth(1);
  await expect(option).toBeAttached();
  const label = (await option.textContent())!;
  const left = new RegExp(`^${/\((\d+)\)$/.exec(label)![1]} articles?$`);
  await section.selectOption({ label });
  await expect(status(page)).toHaveText(left);
  await expect.poll(() => query(page).get('section')).toBeTruthy();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Newest' });
  await expect.poll(() => query(page).get('sort')).toBe('date');
  await page.reload();
  await expect(status(page)).toHaveText(left);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).not.toHaveText(left);
  await expect(status(page)).toHaveText(/^\d+ articles$/);
});

test('Arabic is found by a word without its points and without its article', async ({ page, visit }) => {
  await visit(ARABIC_ARTICLE);
  const words = (await page.getByRole('main').innerText()).match(/\p{sc=Arab}{5,}/gu)!;
  const word = words.find((one) => one.startsWith('ال'))!;
  await visit(SEARCH);
  await search(page, word.slice(2));
  const found = page.locator('[lang="ar"]').filter({ has: page.getByRole('heading') });
  await expect(found.first()).toHaveAttribute('dir', 'rtl');
});

test('where the index does not come the page says so, and searches the newest headlines', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/status of 500/, /searches without its index/);
  await page.route('**/search/root.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await visit(SEARCH);
  await search(page, 'peacekeepers');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(titles(page).filter({ hasText: /peacekeepers/i })).not.toHaveCount(0);
  await page.unroute('**/search/root.json');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('an index that was published anew under an open page is opened anew', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  let isGone = true;
  await page.route('**/search/t/*.bin', (route) =>
    isGone ? ((isGone = false), route.fulfill({ status: 404, body: '' })) : route.continue(),
  );
  await visit(SEARCH);
  await search(page, 'peacekeepers');
  expect(isGone).toBe(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a broken index does not break the page', async ({ page, visit, complaints }) => {
  complaints.allow(/searches without its index/);
  await page.route('**/search/t/*.bin', (route) =>
    route.fulfill({ body: Buffer.from([255, 255, 255, 255]) }),
  );
  await visit(SEARCH);
  await search(page, 'peacekeepers');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('words that nobody wrote are said not to be there', async ({ page, visit }) => {
  await visit(`${SEARCH}?q=zxqwvk&section=__proto__`);
  await expect(status(page)).toHaveText('No articles found.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is whole, and leads on', async ({ page, visit }) => {
    await visit(SEARCH);
    await expect(heading(page)).toHaveText('Search');
    await expect(page.getByRole('main').getByRole('search')).toHaveAttribute('action', '/search/');
    expect(await page.getByRole('main').getByRole('listitem').getByRole('link').count()).toBeGreaterThan(3);
  });
});

test('results break no rule of accessibility, wide and light or narrow and dark', async ({ page, visit }) => {
  await visit(`${SEARCH}?q=reading`);
  await expect(searchResults(page).locator('mark').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(NARROW_VIEWPORT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ...OF_COLOURS, ...OF_SIZE)).toEqual([]);
  expect(await pageOverflow(page)).toBe(0);
});
