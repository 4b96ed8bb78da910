/** Use of the window's space. That every page fits into 320 px is tested in `every-page.spec.ts`. */
import type { Locator, Page } from '@playwright/test';
import { expect, NARROW_VIEWPORT, SMALL_VIEWPORT, test, WIDE_VIEWPORT } from './fixtures.ts';
import { columnEdges, contentOverflow, lineLengths, findPullquoteOverlaps } from './layout-checks.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

async function expectPullquotesBesideText(page: Page, isRightToLeft: boolean): Promise<void> {
  const { column, quotes } = await columnEdges(page);
  const { left: start, right: end } = column;
  expect(quotes.filter(({ isBeforeText }) => isBeforeText)).not.toEqual([]);
  for (const { left, right, isBeforeText } of quotes) {
    expect([left < start, right > end]).toEqual([
      isBeforeText && isRightToLeft,
      isBeforeText && !isRightToLeft,
    ]);
    if (isBeforeText) expect(Math.min(right, end) - Math.max(left, start)).toBeGreaterThan(100);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDE_VIEWPORT.width);
  }
}

async function expectPullquotesInColumn(page: Page): Promise<void> {
  const { column, quotes } = await columnEdges(page);
  for (const { left, right } of quotes) {
    expect(left).toBeGreaterThanOrEqual(column.left - 1);
    expect(right).toBeLessThanOrEqual(column.right + 1);
  }
}

for (const address of [LEAD_ARTICLE, ARABIC_ARTICLE])
  test(`pull quotes of ${address} stand half in the margin beside their text in a wide window, and in the column in a narrow one`, async ({
    page,
    visit,
  }) => {
    await visit(address);
    await expectPullquotesBesideText(page, address === ARABIC_ARTICLE);
    await page.setViewportSize(NARROW_VIEWPORT);
    await expectPullquotesInColumn(page);
  });

test('in a long article pull quotes stand beside the text without covering it, and a line holds 60 to 75 characters', async ({
  page,
  visit,
}) => {
  await visit(LONG_ARTICLE);
  for (const width of [1100, 1280, 1920])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      expect(await findPullquoteOverlaps(page)).toEqual([]);
      if (width === WIDE_VIEWPORT.width) await expectPullquotesBesideText(page, false);
      if (width < 1280) return;
      const lengths = await lineLengths(page);
      expect(lengths.length).toBeGreaterThan(100);
      expect(median(lengths)).toBeGreaterThanOrEqual(60);
      expect(median(lengths)).toBeLessThanOrEqual(75);
    });
  await page.setViewportSize(NARROW_VIEWPORT);
  await expectPullquotesInColumn(page);
});

test('the tools of a list are aligned with its headline', async ({ page, visit }) => {
  await visit('/sections/craft/');
  const leftOf = async (element: Locator): Promise<number> => (await element.boundingBox())!.x;
  const icon = page.getByRole('main').getByRole('button', { name: 'Save' }).locator('svg');
  for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT]) {
    await page.setViewportSize(viewport);
    const distance = (await leftOf(icon)) - (await leftOf(page.getByRole('heading', { level: 1 })));
    expect(Math.abs(distance)).toBeLessThan(3);
  }
});

test('every region that scrolls can be focused and scrolled by keyboard, and a tall table keeps its head in view', async ({
  page,
  visit,
}) => {
  await page.setViewportSize(SMALL_VIEWPORT);
  await visit(SPECIMEN_ARTICLE);
  expect(
    await page.locator('main *').evaluateAll((all) =>
      all
        .filter(
          (one) =>
            /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
        )
        .filter((one) => (one as HTMLElement).tabIndex < 0 && !one.querySelector('a, button'))
        .map((one) => one.outerHTML.slice(0, 80)),
    ),
  ).toEqual([]);
  let scrolled = 0;
  for (const region of await page.locator('main [tabindex="0"]').all()) {
    if ((await contentOverflow(region)) < 20) continue;
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    scrolled++;
  }
  expect(scrolled).toBeGreaterThan(1);
  const gap = await page
    .locator('[tabindex]:has(> table > thead)')
    .first()
    .evaluate((box) => {
      const body = box.querySelector('tbody')!;
      for (let row = 0; row < 60; row++) body.append(body.rows[0]!.cloneNode(true));
      box.scrollTop = 600;
      return box.querySelector('thead')!.getBoundingClientRect().top - box.getBoundingClientRect().top;
    });
  expect(Math.abs(gap)).toBeLessThan(2);
});
