/** Notes beside the text, pictures by themselves, code to copy, tables, keys. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARABIC, LEAD, SPECIMEN } from './sample.ts';
import {
  at,
  complaintsOf,
  eventually,
  headline,
  hydrated,
  NARROW,
  openTab,
  scrollTop,
  visit,
} from './tab.ts';

const url = (address: string): string => at(inject('root'), address);

test('a footnote opens beside its mark, and Escape gives the focus back', async () => {
  const page = await openTab();
  const complaints = complaintsOf(page);
  await visit(page, url(SPECIMEN));
  const mark = page.locator('.note-mark a').first();
  await mark.focus();
  // The door opens a moment after the page was taken over.
  await page.waitForTimeout(500);
  const before = await scrollTop(page);
  await page.keyboard.press('Enter');
  const note = page.locator('.note-popover');
  await note.waitFor();
  const listed = await page.locator('.footnotes li > p').first().innerText();
  expect(await note.innerText()).toContain(listed.slice(0, 40));
  expect(await scrollTop(page)).toBe(before);
  expect(await page.evaluate(() => document.querySelectorAll('[id="note:1"]').length)).toBe(1);
  const box = await note.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(1280);
  await page.keyboard.press('Escape');
  await eventually(() => note.count()).toBe(0);
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

test('where its chunk does not come, a footnote leads to the foot', async () => {
  const page = await openTab();
  await visit(page, url(SPECIMEN));
  await page.route(/assets\/(?:Room|Small)/, (route) => route.abort());
  await page.locator('.note-mark a').first().click();
  await eventually(() => page.evaluate(() => location.hash)).toBe('#note:1');
});

test('a picture opens by itself, its address says so, and Back closes it', async () => {
  const page = await openTab({ viewport: NARROW });
  const complaints = complaintsOf(page);
  await visit(page, url(SPECIMEN));
  await page.locator('[data-block=figure] img').first().click();
  const viewer = page.getByRole('dialog', { name: 'Pictures' });
  await viewer.waitFor();
  expect(await page.evaluate(() => location.hash)).toMatch(/^#view:/);
  const place = await scrollTop(page);
  const first = await viewer.locator('img').getAttribute('src');
  await page.keyboard.press('ArrowRight');
  await eventually(() => viewer.locator('img').getAttribute('src')).not.toBe(first);
  await viewer.getByRole('button', { name: 'Enlarge' }).click();
  await viewer.getByRole('button', { name: 'Whole picture' }).waitFor();
  await page.goBack();
  await eventually(() => viewer.count()).toBe(0);
  expect(await page.evaluate(() => location.hash)).toBe('');
  expect(await scrollTop(page)).toBe(place);
  await page.goForward();
  await viewer.waitFor();
  await viewer.getByRole('button', { name: 'Close' }).click();
  await eventually(() => viewer.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the address of a picture opens it, also from elsewhere', async () => {
  const page = await openTab();
  await visit(page, url(`${LEAD}#view:lead`));
  const viewer = page.getByRole('dialog', { name: 'Pictures' });
  await viewer.waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => viewer.count()).toBe(0);
  expect(page.url()).toBe(url(LEAD));
});

test('code is copied', async () => {
  const page = await openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, url(SPECIMEN));
  await page.locator('[data-copy]').first().click();
  await page.locator('.notice', { hasText: 'Copied' }).waitFor();
  const code = await page
    .locator('.code pre')
    .first()
    .evaluate((pre) => pre.textContent);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('a table taller than the window keeps its head in view', async () => {
  const page = await openTab();
  await visit(page, url(SPECIMEN));
  const gap = await page
    .locator('.table:has(thead)')
    .first()
    .evaluate((table) => {
      const body = table.querySelector('tbody')!;
      for (let row = 0; row < 60; row++) body.append(body.rows[0]!.cloneNode(true));
      table.scrollTop = 600;
      return table.querySelector('thead')!.getBoundingClientRect().top - table.getBoundingClientRect().top;
    });
  expect(Math.abs(gap)).toBeLessThan(2);
});

test('keys step, lead and explain themselves, and are silent when turned off', async () => {
  const page = await openTab();
  await visit(page, url(LEAD));
  await page.keyboard.press('j');
  await eventually(() => scrollTop(page)).toBeGreaterThan(50);
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await eventually(() => scrollTop(page)).toBe(0);
  await page.keyboard.press('Shift+?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.waitFor();
  await sheet.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  expect(page.url()).toBe(url(LEAD));
  await page.reload();
  await hydrated(page);
  await page.keyboard.press('j');
  await page.waitForTimeout(600);
  expect(await scrollTop(page)).toBe(0);
  await page.locator('[data-tool="preferences"]').click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await sheet.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await eventually(() => scrollTop(page)).toBeGreaterThan(50);
});

test('g and h lead home; on the front page j goes from headline to headline', async () => {
  const page = await openTab();
  await visit(page, url(ARABIC));
  const before = await headline(page);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await eventually(() => headline(page)).not.toBe(before);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const index = () =>
    page.evaluate(() => [...document.querySelectorAll('.cards a')].indexOf(document.activeElement!));
  await eventually(index).toBe(1);
});

/** A finger that goes from one point to another, as the browser sees it. */
async function swipe(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const point = ([x, y]: readonly [number, number]) => [{ x, y }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
  for (const part of [0.25, 0.5, 0.75, 1])
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: point([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]),
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

test('a finger turns from picture to picture, and puts them away', async () => {
  const page = await openTab({ viewport: NARROW, hasTouch: true, isMobile: true });
  await visit(page, url(SPECIMEN));
  await page.locator('[data-block=figure] img').first().tap();
  const viewer = page.getByRole('dialog', { name: 'Pictures' });
  await viewer.waitFor();
  const shown = () => viewer.locator('img').getAttribute('src');
  const first = await shown();
  await swipe(page, [320, 420], [80, 430]);
  await eventually(shown).not.toBe(first);
  await swipe(page, [80, 420], [320, 410]);
  await eventually(shown).toBe(first);
  await swipe(page, [200, 400], [200, 430]);
  expect(await viewer.count()).toBe(1);
  await swipe(page, [200, 300], [210, 560]);
  await eventually(() => viewer.count()).toBe(0);
});

test.each(['ArrowRight', 'l', '?'])('%s is answered as the very first key', async (key) => {
  const page = await openTab();
  await visit(page, url(LEAD));
  const before = await headline(page);
  await page.keyboard.press(key);
  if (key === 'ArrowRight') await eventually(() => headline(page)).not.toBe(before);
  else await page.locator('.sheet').waitFor();
});

test.each([
  ['/saved/', '.saved-items a'],
  ['/search/?q=newspaper', '.search-results a'],
])('on %s j and k go from headline to headline', async (address, links) => {
  const page = await openTab();
  for (const article of [LEAD, SPECIMEN]) {
    await visit(page, url(article));
    const tool = page.locator('.story [data-tool="keep"]');
    await tool.click();
    await eventually(() => tool.getAttribute('aria-pressed')).toBe('true');
  }
  await visit(page, url(address));
  await eventually(() => page.locator(links).count()).toBeGreaterThan(1);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const at = () =>
    page.evaluate((links) => [...document.querySelectorAll(links)].indexOf(document.activeElement!), links);
  await page.keyboard.press('j');
  await eventually(at).toBe(0);
  await page.keyboard.press('j');
  await eventually(at).toBe(1);
  await page.keyboard.press('k');
  await eventually(at).toBe(0);
});
