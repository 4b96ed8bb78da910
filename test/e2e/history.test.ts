import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAD, LONG, SPECIMEN } from './sample.ts';
import {
  at,
  clickInPlace,
  eventually,
  frames,
  headline,
  hydrated,
  isSameDocument,
  leaveBy,
  markDocument,
  openTab,
  scrollBy,
  scrollTop,
  visit,
} from './tab.ts';

const FRONTS = [inject('root'), inject('base')];
/** Words of the long article's headline. */
const NAME = 'raise its voice';
const ENTRY = '**/assets/main-*.js';

const pathOf = (front: string, address: string): string => new URL(at(front, address)).pathname;

/** Expects a headline to be there, and the page to be scrolled to a place and to stay there. */
async function expectAt(page: Page, words: string, top: number): Promise<void> {
  await eventually(() => headline(page)).toContain(words);
  const near = (found: number): number => (Math.abs(found - top) <= 2 ? top : found);
  await eventually(async () => near(await scrollTop(page))).toBe(top);
  await frames(page);
  expect(near(await scrollTop(page))).toBe(top);
}

test.each(FRONTS)('Back and Forward return to where a page of %s was left', async (front) => {
  const page = await openTab();
  await visit(page, at(front, LONG));
  await markDocument(page);
  await scrollBy(page, 1700);
  const left = await scrollTop(page);
  await leaveBy(page, '.related a');
  const name = await headline(page);
  expect(await scrollTop(page)).toBe(0);
  await scrollBy(page, 430);
  const second = await scrollTop(page);
  await page.goBack();
  await expectAt(page, NAME, left);
  await page.goForward();
  await expectAt(page, name, second);
  await page.goBack();
  await expectAt(page, NAME, left);
  expect(await isSameDocument(page)).toBe(true);
});

/** A tab on the long article, whose app comes when it is released. */
async function openWithoutApp(): Promise<{ page: Page; release: () => void }> {
  const page = await openTab();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(ENTRY, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(inject('root'), LONG));
  return { page, release };
}

test('Back returns to a place that was scrolled to before the app had taken over', async () => {
  const { page, release } = await openWithoutApp();
  await scrollBy(page, 1400);
  const left = await scrollTop(page);
  release();
  await hydrated(page);
  await frames(page);
  await leaveBy(page, '.related a');
  expect(await scrollTop(page)).toBe(0);
  await page.goBack();
  await expectAt(page, NAME, left);
});

test('a late app neither moves the page nor the focus', async () => {
  const { page, release } = await openWithoutApp();
  await page.locator('a[rel=author]').first().focus();
  await scrollBy(page, 900);
  const left = await scrollTop(page);
  await page.evaluate(() => {
    Object.assign(window, { moves: 0 });
    addEventListener('scroll', () => (window as unknown as { moves: number }).moves++);
  });
  release();
  await hydrated(page);
  await page.waitForTimeout(300);
  expect(await scrollTop(page)).toBe(left);
  expect(await page.evaluate(() => (window as unknown as { moves: number }).moves)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('author');
});

test.each(FRONTS)('a reload of a page of %s keeps its place, and the places behind it', async (front) => {
  const page = await openTab();
  await visit(page, at(front, LONG));
  await scrollBy(page, 800);
  const first = await scrollTop(page);
  await leaveBy(page, '.related a');
  const name = await headline(page);
  await scrollBy(page, 600);
  const second = await scrollTop(page);
  await page.reload();
  await hydrated(page);
  await expectAt(page, name, second);
  await page.goBack();
  await expectAt(page, NAME, first);
  await page.goForward();
  await expectAt(page, name, second);
});

test('a page that is opened anew starts at its top, whatever an earlier visit did, and Back returns there', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LONG));
  await scrollBy(page, 1200);
  await page.goto(at(inject('root'), SPECIMEN));
  await visit(page, at(inject('root'), LONG));
  expect(await scrollTop(page)).toBe(0);
  await leaveBy(page, '.related a');
  await page.goBack();
  await expectAt(page, NAME, 0);
});

test('coming back from another document, the page stands where it was left', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), LONG));
  await scrollBy(page, 1300);
  const left = await scrollTop(page);
  await page.waitForTimeout(500);
  await page.goto(`${inject('root')}media/colonnade.svg`);
  await page.goBack();
  await hydrated(page);
  await expectAt(page, NAME, left);
});

test('a link to another page opens at its top, also one that was read before', async () => {
  const page = await openTab();
  const front = inject('root');
  await visit(page, front);
  await leaveBy(page, `main a[href="${pathOf(front, LONG)}"]`);
  await scrollBy(page, 900);
  await leaveBy(page, '.nameplate a');
  expect(await scrollTop(page)).toBe(0);
  await leaveBy(page, `main a[href="${pathOf(front, LONG)}"]`);
  await expectAt(page, NAME, 0);
});

/** Pixels from the top of the window to an element. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** Goes to the first note by its address: a click on its mark shows the note in its place. */
const toNote = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#note:1' });
    document.body.append(link);
    link.click();
    link.remove();
  });

test.each(FRONTS)('a footnote of an article of %s is reached and left as in any page', async (front) => {
  const page = await openTab();
  await visit(page, at(front, SPECIMEN));
  await markDocument(page);
  const mark = page.locator('a[role=doc-noteref]').first();
  await mark.scrollIntoViewIfNeeded();
  await frames(page);
  const reading = await scrollTop(page);
  await toNote(page);
  await eventually(() => page.url()).toMatch(/#note:1$/);
  await eventually(() => page.locator('[id="note:1"]').evaluate((note) => note.matches(':target'))).toBe(
    true,
  );
  await frames(page);
  const note = await scrollTop(page);
  expect(note).toBeGreaterThan(reading);
  expect(await topOf(page, '[id="note:1"]')).toBeLessThan(900);
  await page.goBack();
  await expectAt(page, 'specimen', reading);
  await page.goForward();
  await expectAt(page, 'specimen', note);
  await page.locator('[id="note:1"] a[role=doc-backlink]').click();
  await eventually(() => page.url()).toMatch(/#mark:1$/);
  await frames(page);
  expect(await topOf(page, '[id="mark:1"]')).toBeGreaterThanOrEqual(0);
  expect(await topOf(page, '[id="mark:1"]')).toBeLessThan(900);
  expect(await isSameDocument(page)).toBe(true);
});

test('a footnote is found as often as its mark is clicked, wherever it was left the last time', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  await toNote(page);
  await eventually(() => page.url()).toMatch(/#note:1$/);
  await frames(page);
  await scrollBy(page, -3000);
  await clickInPlace(page, '[id="note:1"] a[role=doc-backlink]');
  await eventually(() => page.url()).toMatch(/#mark:1$/);
  await frames(page);
  await toNote(page);
  await eventually(() => page.url()).toMatch(/#note:1$/);
  await eventually(() => topOf(page, '[id="note:1"]')).toBeLessThan(900);
  await page.waitForTimeout(200);
  expect(await topOf(page, '[id="note:1"]')).toBeGreaterThanOrEqual(0);
  expect(await topOf(page, '[id="note:1"]')).toBeLessThan(900);
});

test('a link to a place on another page leads to that place', async () => {
  const page = await openTab();
  const front = inject('base');
  await visit(page, at(front, LEAD));
  await markDocument(page);
  await page.evaluate(
    (href) => {
      const link = Object.assign(document.createElement('a'), { href, id: 'added', textContent: 'Added' });
      document.querySelector('main article')?.prepend(link);
    },
    `${at(front, SPECIMEN)}#tables`,
  );
  await page.locator('#added').click();
  await page.locator('#tables').waitFor();
  await frames(page);
  const top = await topOf(page, '#tables');
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(100);
  expect(await isSameDocument(page)).toBe(true);
});

test('a page that is opened at a place stays there when the app takes over', async () => {
  const page = await openTab();
  await visit(page, `${at(inject('root'), SPECIMEN)}#tables`);
  await frames(page);
  const top = await topOf(page, '#tables');
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(100);
});
