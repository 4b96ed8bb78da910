/** What a reader has read, from wherever they are: every page's ways there, all of it, and screens that break no rule. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD } from './sample.ts';
import { shot } from './shot.ts';
import { at, clickInPlace, eventually, frames, NARROW, openTab, visit } from './tab.ts';

const ROOT = inject('root');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'What you have read' });
const items = (page: Page): Promise<number> => page.locator('.history li').count();

/** Puts articles on the shelf of places, as if they had been read one a minute, the first not to its end. */
async function haveRead(page: Page, count: number): Promise<void> {
  await visit(page, at(ROOT, LEAD));
  await page.evaluate(() => scrollTo({ top: innerHeight * 2, behavior: 'instant' }));
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('place');
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('broadsheet /');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('rows', 'readwrite');
          const store = change.objectStore('rows');
          store.clear();
          for (let i = 0; i < count; i++) {
            const value = {
              headline: `Article number ${i}`,
              minutes: 4,
              share: i === 0 ? 0.5 : 1,
              finished: i > 0,
              time: Date.now() - i * 60_000,
            };
            store.put({ shelf: 'places', key: `2024/article-${i}`, value });
          }
          change.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    count,
  );
  await page.evaluate(() => localStorage.setItem('bs:has', 'place continue'));
}

test('the focus goes on to the next article when one is forgotten, and stays in the sheet after the last', async () => {
  const page = await openTab();
  await haveRead(page, 2);
  await visit(page, ROOT);
  await page.locator('.continue').getByRole('button', { name: 'What you have read' }).click();
  const forget = sheet(page).getByRole('button', { name: /Article number/ });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await forget.first().press('Enter');
  await eventually(() => items(page)).toBe(1);
  expect(await focused()).toBe('Article number 1');
  await forget.first().press('Enter');
  await eventually(() => items(page)).toBe(0);
  expect(await focused()).toBe('What you have read');
});

test('the shelf of the front page leads to all of it', async () => {
  const page = await openTab();
  await haveRead(page, 120);
  await visit(page, ROOT);
  await page.locator('.continue').getByRole('button', { name: 'What you have read' }).click();
  await sheet(page).waitFor();
  expect(await items(page)).toBe(30);
  const more = sheet(page).getByRole('button', { name: 'Show more' });
  await more.click();
  await eventually(() => items(page)).toBe(80);
  // Who goes on by keyboard goes on at the first of the new ones.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Article number 30');
  await more.click();
  await eventually(() => items(page)).toBe(120);
  expect(await more.count()).toBe(0);
  await page.keyboard.press('Escape');
  await eventually(() => sheet(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you have read');
});

test.each([
  ['the front page', '/'],
  ['the saved ones', '/saved/'],
  ['an article', LEAD],
  ['a section', '/sections/culture/'],
])('from %s keys lead there, and so does Text and theme', async (_name, address) => {
  const page = await openTab();
  await visit(page, at(ROOT, address));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await sheet(page).waitFor();
  expect(await sheet(page).innerText()).toContain('Nothing yet.');
  await page.keyboard.press('Escape');
  await clickInPlace(page, '[data-tool="preferences"]');
  await page
    .getByRole('dialog', { name: 'Text and theme' })
    .getByRole('button', { name: 'What you have read' })
    .click();
  await sheet(page).waitFor();
});

test('Contents leads there too, and what is chosen there opens', async () => {
  const page = await openTab();
  await visit(page, at(ROOT, LEAD));
  await page.evaluate(() => scrollTo({ top: innerHeight * 2, behavior: 'instant' }));
  await eventually(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('place');
  await visit(page, at(ROOT, ARABIC));
  await page.keyboard.press('c');
  await page.locator('.sheet[data-kind="contents"] [data-tool="history"]').click();
  await page.locator('.history a').click();
  await eventually(() => page.url()).toContain(LEAD);
  await eventually(() => page.locator('.sheet').count()).toBe(0);
});

describe.each([
  ['wide', {}, false],
  ['on a phone, dark', { viewport: NARROW, colorScheme: 'dark' }, false],
  ['at 320 pixels in forced colours', { viewport: { width: 320, height: 640 }, forcedColors: 'active' }, false],
  ['at 320 pixels with text twice as large', { viewport: { width: 320, height: 640 } }, true],
] as const)('%s', (name, options, isLarge) => {
  test('it has no fault that axe finds, and nothing sticks out', async () => {
    const page = await openTab(options);
    await haveRead(page, 40);
    await visit(page, ROOT);
    if (isLarge) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const way = page.locator('.continue [data-tool="history"]');
    await way.waitFor();
    await frames(page);
    await shot(page, `history-shelf-${name}`);
    expect(await violations(page)).toEqual([]);
    const outside = await way.evaluate((button) => {
      const [box, shelf] = [button, button.closest('.continue')!].map((one) => one.getBoundingClientRect());
      return box!.left < shelf!.left || box!.right > shelf!.right || box!.bottom > shelf!.bottom;
    });
    expect(outside).toBe(false);
    await way.click();
    await sheet(page).waitFor();
    await frames(page);
    await shot(page, `history-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await sheet(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
}); // prettier-ignore
