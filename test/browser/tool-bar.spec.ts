/** The bar of an article's tools on a phone. */
import type { Locator, Page } from '@playwright/test';
import { OF_FORCED_COLOURS, OF_SIZE, violations } from './axe.ts';
import { openPlayer, sheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { pageOverflow, zoomText } from './layout-checks.ts';
import { mockSpeech } from './mock-speech.ts';
import { LONG_ARTICLE } from './sample-pages.ts';

test.use({ viewport: NARROW_VIEWPORT });

const toolBar = (page: Page): Locator => page.getByRole('region', { name: 'Article tools' });

/** Scrolls down, which loads the bar, and up, which shows it. */
async function showToolBar(page: Page): Promise<void> {
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('.tool-bar')).toBeAttached();
  await expect(toolBar(page)).toBeHidden();
  await page.mouse.wheel(0, -400);
  await expect(toolBar(page)).toBeInViewport({ ratio: 1 });
}

test('the tool bar appears on scrolling up and hides on scrolling down, without a layout shift or covering the focus', async ({
  page,
  visit,
}) => {
  await visit(LONG_ARTICLE);
  await showToolBar(page);
  expect(await measureLayoutShifts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  for (let press = 0; press < 15; press++) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const shown = document.querySelector('.tool-bar[data-shown]')?.getBoundingClientRect();
      const focused = document.activeElement!.getBoundingClientRect();
      return shown !== undefined && focused.bottom > shown.top && focused.top < shown.bottom;
    });
    expect(isCovered).toBe(false);
  }
  await page.mouse.wheel(0, 600);
  await expect(toolBar(page)).toBeHidden();
  await test.step('a panel that its button opens hides it, and returns the focus to it', async () => {
    // It does not come where it would cover the focus.
    await page.locator(':focus').blur();
    await showToolBar(page);
    const button = toolBar(page).getByRole('button', { name: 'Share' });
    await button.focus();
    await page.keyboard.press('Enter');
    await sheet(page, 'Share').waitFor();
    await expect(toolBar(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(toolBar(page)).toBeInViewport({ ratio: 1 });
  });
});

/** Names of buttons that a finger does not reach at their middle. */
const unreachable = (bar: Locator): Promise<string[]> =>
  bar.getByRole('button').evaluateAll((all) =>
    all
      .filter((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        return !one.contains(hit) || width < 40 || height < 40;
      })
      .map((one) => one.textContent),
  );

/** Windows, with what can be wrong in them: rules of axe, all if none is named. */
const WAYS = [
  { way: 'on a phone', width: 390, rules: [] },
  { way: 'in 320 px', width: 320, rules: OF_SIZE },
  { way: 'in forced colours', width: 320, media: { forcedColors: 'active' }, rules: OF_FORCED_COLOURS },
  { way: 'with less motion', width: 320, media: { forcedColors: 'none', reducedMotion: 'reduce' }, rules: OF_SIZE },
  { way: 'with text twice as large', width: 320, isLarge: true, rules: OF_SIZE },
] as const; // prettier-ignore

test('the tool bar is right above the player, and every button of both can be tapped', async ({
  page,
  visit,
}) => {
  await mockSpeech(page, { msPerCharacter: 500 });
  await visit(LONG_ARTICLE);
  const player = await openPlayer(page);
  await showToolBar(page);
  const gap = async (): Promise<number> => {
    const [above, below] = [(await toolBar(page).boundingBox())!, (await player.boundingBox())!];
    return Math.abs(below.y - above.y - above.height);
  };
  for (const { way, width, rules, ...asked } of WAYS)
    await test.step(way, async () => {
      await page.setViewportSize({ width, height: 640 });
      if ('media' in asked) await page.emulateMedia(asked.media);
      if ('isLarge' in asked) await zoomText(page, 200);
      await expect.soft(toolBar(page)).toBeVisible();
      await expect.poll(gap, way).toBeLessThan(1);
      expect.soft(await unreachable(toolBar(page)), way).toEqual([]);
      expect.soft(await unreachable(player), way).toEqual([]);
      expect.soft(await pageOverflow(page), way).toBe(0);
      expect.soft(await violations(page, ...rules), way).toEqual([]);
    });
});
