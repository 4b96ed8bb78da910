/** The bar of an article's tools on a phone. */
import { violations } from './axe.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { LONG_ARTICLE } from './sample-pages.ts';

test.use({ viewport: NARROW_VIEWPORT });

test('it comes with scrolling up and goes with scrolling down, moves nothing and covers no focus', async ({
  page,
  visit,
}) => {
  await visit(LONG_ARTICLE);
  const bar = page.getByRole('region', { name: 'Article tools' });
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('.tool-bar')).toBeAttached();
  await expect(bar).toBeHidden();
  await page.mouse.wheel(0, -400);
  await expect(bar).toBeVisible();
  await expect(bar).toBeInViewport({ ratio: 1 });
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
  await expect(bar).toBeHidden();
});
