/** Opening the reading history from every page. The list itself has component tests. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_FORCED_COLOURS, OF_SIZE, panelViolations, violations } from './axe.ts';
import { openSheet, sheet, startedArticles } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, SMALL_VIEWPORT, test, WIDE_VIEWPORT } from './fixtures.ts';
import { contentOverflow, zoomText } from './layout-checks.ts';
import { putRows, readArticles } from './reader-storage.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';

const HISTORY = 'Reading history';

/** Opens the front page as a reader of this many articles. */
async function openAsReader(
  page: Page,
  visit: (address: string) => Promise<unknown>,
  count: number,
): Promise<void> {
  await visit('/');
  await putRows(page, readArticles(count), 'place continue');
  await visit('/');
}

test('the started articles on the front page lead to the reading history, which returns the focus', async ({
  page,
  visit,
}) => {
  await openAsReader(page, visit, 3);
  const button = startedArticles(page).getByRole('button', { name: HISTORY });
  await button.click();
  await expect(sheet(page, HISTORY).getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(sheet(page, HISTORY)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the reading history opens by its shortcut and from Text and theme', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(sheet(page, HISTORY)).toContainText('No articles read yet.');
  await page.keyboard.press('Escape');
  const preferences = await openSheet(page, 'Text and theme');
  await preferences.getByRole('button', { name: HISTORY }).click();
  await expect(sheet(page, HISTORY)).toBeVisible();
});

test('Contents leads to the reading history, whose links open articles', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('bs:has') ?? '')).toContain('place');
  await visit(ARABIC_ARTICLE);
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('button', { name: 'سجل القراءة' }).click();
  await page.getByRole('dialog').getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const SETTINGS = [
  { name: 'wide', viewport: WIDE_VIEWPORT, media: {}, rules: [] },
  { name: 'on a phone, dark', viewport: NARROW_VIEWPORT, media: { colorScheme: 'dark' }, rules: OF_COLOURS },
  { name: 'at 320 pixels in forced colours', viewport: SMALL_VIEWPORT, media: { forcedColors: 'active' }, rules: OF_FORCED_COLOURS },
  { name: 'at 320 pixels with text twice as large', viewport: SMALL_VIEWPORT, media: { forcedColors: 'none' }, rules: OF_SIZE, isLarge: true },
] as const; // prettier-ignore

test('the reading history has no accessibility violation and no overflow in any setting', async ({
  page,
  visit,
}) => {
  await openAsReader(page, visit, 40);
  const button = startedArticles(page).getByRole('button', { name: HISTORY });
  for (const { name, viewport, media, rules, ...options } of SETTINGS)
    await test.step(name, async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia(media);
      if ('isLarge' in options) await zoomText(page, 200);
      await expect(button).toBeVisible();
      expect.soft(await violations(page, ...rules), name).toEqual([]);
      const [box, around] = await Promise.all([button.boundingBox(), startedArticles(page).boundingBox()]);
      expect.soft(box!.x, name).toBeGreaterThanOrEqual(around!.x);
      expect.soft(box!.x + box!.width, name).toBeLessThanOrEqual(around!.x + around!.width);
      expect.soft(box!.y + box!.height, name).toBeLessThanOrEqual(around!.y + around!.height);
      await button.click();
      const panel = sheet(page, HISTORY);
      await expect(panel.getByRole('listitem')).toHaveCount(30);
      expect.soft(await panelViolations(page, ...rules), name).toEqual([]);
      expect.soft(await contentOverflow(panel), name).toBe(0);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    });
});
