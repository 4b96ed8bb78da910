/** Scroll positions after Back, Forward, reloads and fragments. */
import type { Page } from '@playwright/test';
import { heading } from './feature-helpers.ts';
import { addressAt, baseUrl, expect, expectReady, rootUrl, test } from './fixtures.ts';
import { documentLoads, holdRequests } from './network.ts';
import { LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { expectScrolledTo, scrollBy, scrollTop } from './scrolling.ts';
import { headlineWidth, enableWebFonts } from './web-fonts.ts';

/** Part of the long article's headline. */
const NAME = 'raise its voice';

/** Follows a link without scrolling to it, and returns the new headline. */
async function followInPlace(page: Page, link: ReturnType<Page['getByRole']>): Promise<string> {
  const before = await heading(page).innerText();
  await link.evaluate((one: HTMLElement) => one.click());
  await expect(heading(page)).not.toHaveText(before);
  return heading(page).innerText();
}
const related = (page: Page) => page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
const card = (page: Page, address: string) => page.getByRole('main').locator(`a[href="${address}"]`).first();

async function expectAt(page: Page, words: string, top: number): Promise<void> {
  await expect(heading(page)).toContainText(words);
  await expectScrolledTo(page, top);
}

test('Back returns the focus to the link that was followed', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  const link = related(page);
  await link.focus();
  await expect(link).toBeInViewport();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expectScrolledTo(page, 0);
  await page.goBack();
  await expectAt(page, NAME, top);
  await expect(link).toBeFocused();
});

test.describe('in a browser without the Navigation API', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined })),
  );

  test('Back and Forward restore the scroll positions of pages and fragments, also after a reload', async ({
    page,
    visit,
  }) => {
    await visit(LONG_ARTICLE);
    const first = await scrollBy(page, 900);
    await page.evaluate(() => (location.hash = document.querySelector('main h2')!.id));
    const fragment = await scrollBy(page, 1300);
    const name = await followInPlace(page, related(page));
    const second = await scrollBy(page, 430);
    await page.reload();
    await expectReady(page);
    await expectAt(page, name, second);
    await page.goBack();
    await expectAt(page, NAME, fragment);
    await page.goBack();
    await expectScrolledTo(page, first);
    await page.goForward();
    await expectScrolledTo(page, fragment);
  });
});

test.describe('on a site under a base', () => {
  test.use({ baseURL: baseUrl });

  test('Back and Forward restore scroll positions', async ({ page, visit }) => {
    await visit(LONG_ARTICLE);
    const loads = documentLoads(page);
    const first = await scrollBy(page, 1700);
    const name = await followInPlace(page, related(page));
    await expectScrolledTo(page, 0);
    const second = await scrollBy(page, 430);
    await page.goBack();
    await expectAt(page, NAME, first);
    await page.goForward();
    await expectAt(page, name, second);
    await page.goBack();
    await expectAt(page, NAME, first);
    expect(loads).toEqual([]);
  });

  test('a reload keeps the scroll positions of this and earlier pages', async ({ page, visit }) => {
    await visit(LONG_ARTICLE);
    const first = await scrollBy(page, 800);
    const name = await followInPlace(page, related(page));
    const second = await scrollBy(page, 600);
    await page.reload();
    await expectReady(page);
    await expectAt(page, name, second);
    await page.goBack();
    await expectAt(page, NAME, first);
    await page.goForward();
    await expectAt(page, name, second);
  });
});

test.describe('before the app has loaded', () => {
  test('a position that is scrolled to is restored by Back', async ({ page }) => {
    const app = await holdRequests(page, '**/*.js');
    await page.goto(addressAt(rootUrl, LONG_ARTICLE), { waitUntil: 'domcontentloaded' });
    const left = await scrollBy(page, 1400);
    app.release();
    await expectReady(page);
    await followInPlace(page, related(page));
    await expectScrolledTo(page, 0);
    await page.goBack();
    await expectAt(page, NAME, left);
  });

  test('the app changes neither scroll position nor focus', async ({ page }) => {
    const app = await holdRequests(page, '**/*.js');
    await page.goto(addressAt(rootUrl, LONG_ARTICLE), { waitUntil: 'domcontentloaded' });
    const author = page.locator('a[rel=author]').first();
    await author.focus();
    const left = await scrollBy(page, 900);
    await page.evaluate(() => {
      Object.assign(globalThis, { scrolls: 0 });
      addEventListener('scroll', () => (globalThis as unknown as { scrolls: number }).scrolls++);
    });
    app.release();
    await expectReady(page);
    await expectScrolledTo(page, left);
    expect(await page.evaluate(() => (globalThis as unknown as { scrolls: number }).scrolls)).toBe(0);
    await expect(author).toBeFocused();
  });
});

test('a page that is opened again starts at its top, and Back returns there', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  await scrollBy(page, 1200);
  await visit(SPECIMEN_ARTICLE);
  await visit(LONG_ARTICLE);
  expect(await scrollTop(page)).toBe(0);
  await followInPlace(page, related(page));
  await page.goBack();
  await expectAt(page, NAME, 0);
});

test('Back from another document restores the scroll position', async ({ page, visit, pageProblems }) => {
  // No script runs in an SVG, including the test's own.
  pageProblems.allow(/sandboxed/);
  await visit(LONG_ARTICLE);
  const left = await scrollBy(page, 1300);
  await page.goto(`${rootUrl}media/colonnade.svg`);
  await page.goBack();
  await expectReady(page);
  await expectAt(page, NAME, left);
});

/** The first block in view, and where it begins. */
const firstInView = (page: Page) =>
  page.locator('main [data-block]').evaluateAll((blocks) => {
    const block = blocks.find((one) => one.getBoundingClientRect().bottom > 0);
    return { words: block?.textContent.slice(0, 40), top: block?.getBoundingClientRect().top ?? NaN };
  });

test('Back from another document restores the passage when the font has changed', async ({ page, visit }) => {
  await enableWebFonts(page);
  const typefaces = await holdRequests(page, /\.woff2$/);
  await page.goto(addressAt(rootUrl, LONG_ARTICLE), { waitUntil: 'domcontentloaded' });
  const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
  await expect.poll(paints).toBeGreaterThan(0);
  typefaces.release();
  await page.evaluate(() => document.fonts.ready);
  await expectReady(page);
  await scrollBy(page, 3000);
  const left = { ...(await firstInView(page)), headlineWidth: await headlineWidth(page) };
  // What is intercepted is not kept in the browser's cache.
  await page.unrouteAll();
  await visit('/');
  await page.evaluate(() => document.fonts.ready);
  await page.goBack();
  await expectReady(page);
  expect(await headlineWidth(page), 'the typeface').not.toBe(left.headlineWidth);
  const back = await firstInView(page);
  expect(back.words).toBe(left.words);
  expect(Math.abs(back.top - left.top)).toBeLessThan(3);
});

test('a link opens its page at the top, also a page that was scrolled before', async ({ page, visit }) => {
  await visit('/');
  await followInPlace(page, card(page, LONG_ARTICLE));
  await scrollBy(page, 900);
  await followInPlace(page, page.getByRole('banner').getByRole('link', { name: 'The Broadsheet Review' }));
  await expectScrolledTo(page, 0);
  await followInPlace(page, card(page, LONG_ARTICLE));
  await expectAt(page, NAME, 0);
});

/** By address, because a click on the mark would show the note in a popover. */
const goToNote = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#note:1' });
    document.body.append(link);
    link.click();
    link.remove();
  });
const note = (page: Page) => page.locator('[id="note:1"]');
const mark = (page: Page) => page.locator('[role=doc-noteref]').first();

test('footnote links, Back and Forward scroll within the page', async ({ page, visit }) => {
  await visit(SPECIMEN_ARTICLE);
  const loads = documentLoads(page);
  await mark(page).scrollIntoViewIfNeeded();
  const reading = await scrollTop(page);
  await goToNote(page);
  await expect(page).toHaveURL(/#note:1$/);
  await expect(note(page)).toBeInViewport();
  const atNote = await scrollTop(page);
  expect(atNote).toBeGreaterThan(reading);
  await page.goBack();
  await expectScrolledTo(page, reading);
  await page.goForward();
  await expectScrolledTo(page, atNote);
  await note(page).locator('[role=doc-backlink]').first().click();
  await expect(page).toHaveURL(/#mark:1$/);
  await expect(mark(page)).toBeInViewport();
  expect(loads).toEqual([]);
});

test('a footnote is scrolled to each time its link is followed', async ({ page, visit }) => {
  await visit(SPECIMEN_ARTICLE);
  await goToNote(page);
  await expect(note(page)).toBeInViewport();
  await scrollBy(page, -3000);
  await note(page)
    .locator('[role=doc-backlink]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(mark(page)).toBeInViewport();
  await goToNote(page);
  await expect(page).toHaveURL(/#note:1$/);
  await expect(note(page)).toBeInViewport();
});

/** A fragment's target should be near the top of the window. */
async function expectNearTop(page: Page, id: string): Promise<void> {
  const top = () => page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(100);
  expect(await top()).toBeGreaterThan(-1);
}

test('a link to a fragment of another page scrolls to it', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const loads = documentLoads(page);
  await page.evaluate(
    (href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'Added' });
      document.querySelector('main article')!.prepend(link);
    },
    `${addressAt(rootUrl, SPECIMEN_ARTICLE)}#tables`,
  );
  await page.getByRole('link', { name: 'Added' }).click();
  await expectNearTop(page, 'tables');
  expect(loads).toEqual([]);
});

test('a page that is opened at a fragment stays there when the app starts', async ({ page, visit }) => {
  await visit(`${SPECIMEN_ARTICLE}#tables`);
  await expectNearTop(page, 'tables');
});
