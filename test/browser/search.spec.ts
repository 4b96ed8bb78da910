import type { Page } from '@playwright/test';
import { heading, searchResults } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

const SEARCH = '/search/';
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const titles = (page: Page) => searchResults(page).getByRole('heading', { level: 2 });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

async function search(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await expect(searchResults(page).first()).toBeVisible();
}

/** Marked text of the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('bs-search') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
  );

test('a result opens at the words that were found, which are marked, and Back shows the same results', async ({
  page,
  visit,
}) => {
  await visit(SEARCH);
  await search(page, 'newsprint ');
  const before = await titles(page).allInnerTexts();
  await titles(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#q=newsprint/);
  await expect.poll(() => marked(page)).toContain('newsprint');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-block', /./);
  await expect(focused).toContainText(/newsprint/i);
  await expect(focused).toBeInViewport();
  await page.goBack();
  await expect(titles(page)).toHaveText(before);
  await expect(field(page)).toHaveValue(/newsprint/);
  await expect.poll(() => marked(page)).toEqual([]);
});

test('the address of a search shows its results, and that of a result its marks until Escape', async ({
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

test('only words near the viewport are marked', async ({ page, visit }) => {
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

test('the keyboard alone searches while typing, opens a result, returns to the field and clears it', async ({
  page,
  visit,
}) => {
  await visit(SEARCH);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('readin');
  await expect(searchResults(page).nth(1)).toContainText(/reading/i);
  await expect(searchResults(page).locator('mark').first()).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ articles$/);
  await expect.poll(() => query(page).get('q')).toBe('readin');
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

test('each filter says how many articles it leaves, and holds after a reload', async ({ page, visit }) => {
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

test('an Arabic word without its article finds an Arabic page, which is shown from right to left', async ({
  page,
  visit,
}) => {
  const article = await page.request.get(ARABIC_ARTICLE);
  const words = (await article.text()).match(/\p{sc=Arab}{5,}/gu)!;
  const word = words.find((one) => one.startsWith('ال'))!;
  await visit(SEARCH);
  await search(page, word.slice(2));
  const found = page.locator('[lang="ar"]').filter({ has: page.getByRole('heading') });
  await expect(found.first()).toHaveAttribute('dir', 'rtl');
});

test('a missing or corrupt index is reported and the newest headlines are searched, until a retry succeeds', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/status of 500/, /searches without its index/);
  await page.route('**/search/root.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await visit(SEARCH);
  const retry = (): Promise<void> => page.getByRole('button', { name: 'Try again' }).press('Enter');
  const report = page.getByRole('alert');
  await test.step('missing', async () => {
    await search(page, 'peacekeepers');
    await expect(report).toContainText('could not be loaded');
    await expect(titles(page).filter({ hasText: /peacekeepers/i })).not.toHaveCount(0);
    await page.unroute('**/search/root.json');
  });
  await test.step('corrupt', async () => {
    await page.route('**/search/t/*.bin', (route) =>
      route.fulfill({ body: Buffer.from([255, 255, 255, 255]) }),
    );
    const warned = page.waitForEvent('console', (one) => one.text().includes('searches without its index'));
    await retry();
    await warned;
    await expect(report).toContainText('could not be loaded');
    await page.unroute('**/search/t/*.bin');
  });
  await test.step('complete', async () => {
    await retry();
    await expect(report).toHaveCount(0);
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });
});

test('the index is loaded again when the site was republished meanwhile', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/status of 404/);
  let isGone = true;
  await page.route('**/search/t/*.bin', (route) =>
    isGone ? ((isGone = false), route.fulfill({ status: 404, body: '' })) : route.continue(),
  );
  await visit(SEARCH);
  await search(page, 'peacekeepers');
  expect(isGone).toBe(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a search without results says so', async ({ page, visit }) => {
  await visit(`${SEARCH}?q=zxqwvk&section=__proto__`);
  await expect(status(page)).toHaveText('No articles found.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page has a search form and links to articles', async ({ page, visit }) => {
    await visit(SEARCH);
    await expect(heading(page)).toHaveText('Search');
    await expect(page.getByRole('main').getByRole('search')).toHaveAttribute('action', '/search/');
    expect(await page.getByRole('main').getByRole('listitem').getByRole('link').count()).toBeGreaterThan(3);
  });
});
