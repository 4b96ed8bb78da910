/** Screens of the reading room that listen, share, show and explain: no rule of accessibility is broken on any. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD, SPECIMEN } from './sample.ts';
import { withSpeech } from './speech.ts';
import { at, NARROW, openTab, visit, WIDE } from './tab.ts';

const SCREENS: Readonly<Record<string, readonly [address: string, open: (page: Page) => Promise<unknown>]>> = {
  listen: [LEAD, (page) => page.locator('[data-tool="listen"]').click().then(() => page.locator('.listen-transport').waitFor())],
  'listen in Arabic': [ARABIC, (page) => page.locator('[data-tool="listen"]').click().then(() => page.locator('.listen-transport').waitFor())],
  'the small player': [LEAD, async (page) => {
    await page.locator('[data-tool="listen"]').click();
    await page.locator('.listen-transport').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.listen-bar').waitFor();
  }],
  share: [LEAD, (page) => page.locator('[data-tool="share"]').click().then(() => page.locator('.sheet canvas').waitFor())],
  'a footnote': [SPECIMEN, (page) => page.locator('.note-mark a').first().click().then(() => page.locator('.note-popover').waitFor())],
  'a picture': [SPECIMEN, (page) => page.locator('.story figure img').nth(1).click().then(() => page.locator('.viewer img').waitFor())],
  'your data': [LEAD, (page) => page.locator('[data-tool="preferences"]').click().then(() => page.locator('.your-data').waitFor())],
  'your data in Arabic': [ARABIC, (page) => page.locator('[data-tool="preferences"]').click().then(() => page.locator('.your-data').waitFor())],
  'share in Arabic': [ARABIC, (page) => page.locator('[data-tool="share"]').click().then(() => page.locator('.sheet canvas').waitFor())],
  keys: [LEAD, (page) => page.keyboard.press('Shift+?').then(() => page.locator('.keys').waitFor())],
}; // prettier-ignore

test.each(Object.keys(SCREENS))('%s', async (name) => {
  const [address, open] = SCREENS[name]!;
  for (const [viewport, colorScheme, isLarge] of [
    [NARROW, 'light', false],
    [WIDE, 'dark', false],
    [{ width: 320, height: 640 }, 'light', true],
  ] as const) {
    const page = await openTab({ viewport, colorScheme });
    await withSpeech(page, { perCharacter: 500 });
    await visit(page, at(inject('root'), address));
    await page.waitForTimeout(400);
    if (isLarge) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await open(page);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    for (const part of await page.locator('dialog[open], [popover]:popover-open').all())
      expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
});
