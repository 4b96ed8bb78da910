/** Searching the sample edition. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LONG } from './sample.ts';
import { at, complaintsOf, eventually, frames, headline, NARROW, openTab, requestsOf, visit } from './tab.ts';

const front = inject('root');
const SEARCH = at(front, '/search/');
const FIELD = 'input[type="search"]';

const titles = (page: Page): Promise<string[]> => page.locator('.search-result h2').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('.search-status').innerText();
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

async function search(page: Page, words: string): Promise<void> {
  await page.locator(FIELD).pressSequentially(words);
  await eventually(() => page.locator('.search-result').count()).toBeGreaterThan(0);
}

test('a reader finds articles while typing, with excerpts, and the address holds the question', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await visit(page, SEARCH);
  await search(page, 'hyphe');
  await eventually(() => titles(page)).toContainEqual(expect.stringMatching(/hyphen/i));
  await eventually(() => page.locator('.search-excerpt mark').count()).toBeGreaterThan(0);
  await eventually(() => status(page)).toMatch(/^\d+ articles?$/);
  expect(query(page).get('q')).toBe('hyphe');
  expect(complaints).toEqual([]);
});

test('nothing of the search loads before a reader goes to it', async () => {
  const page = await openTab();
  const requests = requestsOf(page);
  await visit(page, front);
  await page.waitForLoadState('networkidle');
  const paths = requests.map((request) => new URL(request.url()).pathname);
  expect(paths.filter((path) => /search|\/en-/i.test(path))).toEqual([]);
});

test('the words stand marked in the article that is opened, and Back finds the results as they were', async () => {
  const page = await openTab();
  await visit(page, SEARCH);
  await search(page, 'peacekeepers ');
  const before = await titles(page);
  await page.locator('.search-result a').first().click();
  await eventually(() => new URL(page.url()).hash).toMatch(/^#q=peacekeepers/);
  await eventually(() =>
    page.evaluate(() =>
      [...(CSS.highlights.get('bs-search') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
    ),
  ).toContain('peacekeepers');
  await page.goBack();
  await eventually(() => titles(page)).toEqual(before);
  expect(await page.locator(FIELD).inputValue()).toContain('peacekeepers');
  await eventually(() => page.evaluate(() => CSS.highlights.has('bs-search'))).toBe(false);
});

test('an address with a question is answered, also by a document load in the article', async () => {
  const page = await openTab();
  await visit(page, `${SEARCH}?q=hyphen&sort=date`);
  await eventually(() => page.locator('.search-result').count()).toBeGreaterThan(0);
  expect(await page.locator(FIELD).inputValue()).toBe('hyphen');
  const href = await page.locator('.search-result a').first().getAttribute('href');
  await visit(page, new URL(href ?? '', front).href);
  await eventually(() => page.evaluate(() => CSS.highlights.get('bs-search')?.size ?? 0)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('bs-search'))).toBe(false);
});

test('only marks near the reader are given to the browser', async () => {
  const page = await openTab();
  await visit(page, new URL(`${LONG.slice(1)}#q=the%20`, front).href);
  const given = (): Promise<number> => page.evaluate(() => CSS.highlights.get('bs-search')?.size ?? 0);
  await eventually(given).toBeGreaterThan(0);
  const all = await page
    .locator('.story')
    .evaluate((story) => story.textContent.match(/\bthe\b/gi)?.length ?? 0);
  expect(all).toBeGreaterThan(100);
  expect(await given()).toBeLessThan(all / 2);
  const lastIsMarked = (): Promise<boolean> =>
    page.evaluate(() => {
      const last = [...document.querySelectorAll('.story-body p')].findLast((one) =>
        /\bthe\b/.test(one.textContent),
      )!;
      last.scrollIntoView({ behavior: 'instant' });
      return [...CSS.highlights.get('bs-search')!].some((range) => (range as Range).intersectsNode(last));
    });
  await eventually(lastIsMarked).toBe(true);
});

test('it goes by keyboard alone', async () => {
  const page = await openTab();
  await visit(page, SEARCH);
  await page.keyboard.press('/');
  await page.keyboard.type('reading');
  await eventually(() => page.locator('.search-result').count()).toBeGreaterThan(1);
  const focused = () => page.evaluate(() => document.activeElement?.closest('.search-result, form')?.tagName);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('LI');
  const second = (await titles(page))[1];
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('FORM');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => headline(page)).toBe(second);
  await page.goBack();
  await eventually(() => page.locator('.search-result').count()).toBeGreaterThan(1);
  await page.locator(FIELD).focus();
  await page.keyboard.press('Escape');
  expect(await page.locator(FIELD).inputValue()).toBe('');
  expect(query(page).has('q')).toBe(false);
});

test('results are narrowed by filters that say how many they leave', async () => {
  const page = await openTab();
  await visit(page, SEARCH);
  await search(page, 'the ');
  const section = page.getByRole('combobox', { name: 'Section' });
  await eventually(() => section.locator('option').count()).toBeGreaterThan(1);
  const [option = ''] = (await section.locator('option').allInnerTexts()).slice(1);
  const left = Number(/\((\d+)\)$/.exec(option)?.[1]);
  await section.selectOption({ label: option });
  await eventually(async () => Number.parseInt(await status(page), 10)).toBe(left);
  expect(query(page).get('section')).toBeTruthy();
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Newest first' });
  await eventually(() => query(page).get('sort')).toBe('date');
  await page.reload();
  await eventually(async () => Number.parseInt(await status(page), 10)).toBe(left);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await eventually(async () => Number.parseInt(await status(page), 10)).toBeGreaterThan(left);
});

test('Arabic is found by a word without its points and without its article', async () => {
  const page = await openTab();
  await visit(page, at(front, ARABIC));
  const words = (await page.locator('.story-body').innerText()).match(/\p{sc=Arab}{5,}/gu) ?? [];
  const word = words.find((one) => one.startsWith('ال')) ?? '';
  expect(word).not.toBe('');
  await visit(page, SEARCH);
  await search(page, word.slice(2));
  const found = page.locator('.search-result[lang="ar"]');
  await eventually(() => found.count()).toBeGreaterThan(0);
  expect(await found.first().getAttribute('dir')).toBe('rtl');
});

test('where the index does not come the page says so, and searches the newest headlines', async () => {
  const page = await openTab();
  await page.route('**/search/root.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await visit(page, SEARCH);
  await search(page, 'peacekeepers');
  expect(await page.getByRole('alert').innerText()).toMatch(/did not load/);
  await eventually(() => titles(page)).toContainEqual(expect.stringMatching(/peacekeepers/i));
  await page.unroute('**/search/root.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => page.getByRole('alert').count()).toBe(0);
});

test('an index that was published anew under an open page is opened anew', async () => {
  const page = await openTab();
  let isGone = true;
  await page.route('**/search/t/*.bin', (route) =>
    isGone ? ((isGone = false), route.fulfill({ status: 404, body: '' })) : route.continue(),
  );
  await visit(page, SEARCH);
  await search(page, 'peacekeepers');
  expect(isGone).toBe(false);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a broken index does not break the page', async () => {
  const page = await openTab();
  await page.route('**/search/t/*.bin', (route) =>
    route.fulfill({ body: Buffer.from([255, 255, 255, 255]) }),
  );
  await visit(page, SEARCH);
  await search(page, 'peacekeepers');
  expect(await page.getByRole('alert').innerText()).toMatch(/did not load/);
});

test('words that nobody wrote are said not to be there', async () => {
  const page = await openTab();
  await visit(page, `${SEARCH}?q=zxqwvk&section=__proto__`);
  await eventually(() => status(page)).toBe('No article has these words.');
});

test('without script the page is whole, and leads on', async () => {
  const page = await openTab({ javaScriptEnabled: false });
  await page.goto(SEARCH);
  expect(await headline(page)).toBe('Search');
  expect(await page.locator('main form[role="search"]').getAttribute('action')).toBe('/search/');
  expect(await page.locator('main li a').count()).toBeGreaterThan(3);
});

test.each([
  ['wide', {}],
  ['narrow and dark', { viewport: NARROW, colorScheme: 'dark' as const }],
])('results have no accessibility violation: %s', async (_name, options) => {
  const page = await openTab(options);
  await visit(page, `${SEARCH}?q=reading`);
  await eventually(() => page.locator('.search-excerpt mark').count()).toBeGreaterThan(0);
  await frames(page);
  expect(await violations(page)).toEqual([]);
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls).toBe(false);
});
