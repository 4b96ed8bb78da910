/** Use of the window's space. That every page fits into 320 px is tested in `every-page.spec.ts`. */
import type { Locator } from '@playwright/test';
import { expect, NARROW_VIEWPORT, test, WIDE_VIEWPORT } from './fixtures.ts';
import {
  columnEdges,
  contentOverflow,
  lineLengths,
  findOverflow,
  findPullquoteOverlaps,
  findSmallTargets,
  zoomText,
} from './layout-checks.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const ONE_OF_EACH_KIND = [
  '/',
  '/sections/craft/',
  '/authors/ines-calloway/',
  LEAD_ARTICLE,
  LONG_ARTICLE,
  ARABIC_ARTICLE,
  SPECIMEN_ARTICLE,
];

test('at 390 px links and buttons can be touched, and every page fits when text is twice as large', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  await page.setViewportSize(NARROW_VIEWPORT);
  for (const address of [...ONE_OF_EACH_KIND, '/nope/'])
    await test.step(address, async () => {
      await visit(address);
      expect.soft(await findSmallTargets(page), address).toEqual([]);
      const text = page.getByRole('main').getByRole('paragraph').last();
      const fontSize = (): Promise<number> => text.evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
      const before = await fontSize();
      await zoomText(page, 200);
      expect.soft((await fontSize()) / before, address).toBeGreaterThan(1.7);
      expect.soft(await findOverflow(page), address).toEqual([]);
    });
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

test('a line of a long article holds 60 to 75 characters on any wide screen', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const lengths = await lineLengths(page);
    expect(lengths.length).toBeGreaterThan(100);
    expect(median(lengths), `${width} px`).toBeGreaterThanOrEqual(60);
    expect(median(lengths), `${width} px`).toBeLessThanOrEqual(75);
  }
});

for (const address of [LEAD_ARTICLE, LONG_ARTICLE, ARABIC_ARTICLE])
  test(`pull-quotes of ${address} stand half in the margin beside their text at 1280 px, in the column at 390`, async ({
    page,
    visit,
  }) => {
    await visit(address);
    const wide = await columnEdges(page);
    const { left: start, right: end } = wide.column;
    expect(wide.quotes.filter(({ isBeforeText }) => isBeforeText)).not.toEqual([]);
    for (const { left, right, isBeforeText } of wide.quotes) {
      expect([left < start, right > end]).toEqual([
        isBeforeText && address === ARABIC_ARTICLE,
        isBeforeText && address !== ARABIC_ARTICLE,
      ]);
      if (isBeforeText) expect(Math.min(right, end) - Math.max(left, start)).toBeGreaterThan(100);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(WIDE_VIEWPORT.width);
    }
    await page.setViewportSize(NARROW_VIEWPORT);
    const narrow = await columnEdges(page);
    for (const { left, right } of narrow.quotes) {
      expect(left).toBeGreaterThanOrEqual(narrow.column.left - 1);
      expect(right).toBeLessThanOrEqual(narrow.column.right + 1);
    }
  });

test('the tools of a list begin where its name does', async ({ page, visit }) => {
  await visit('/sections/craft/');
  const leftOf = async (element: Locator): Promise<number> => (await element.boundingBox())!.x;
  const icon = page.getByRole('main').getByRole('button', { name: 'Save' }).locator('svg');
  for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT]) {
    await page.setViewportSize(viewport);
    const distance = (await leftOf(icon)) - (await leftOf(page.getByRole('heading', { level: 1 })));
    expect(Math.abs(distance)).toBeLessThan(3);
  }
});

test('a pull-quote covers no text at any width', async ({ page, visit }) => {
  await visit(LONG_ARTICLE);
  for (const width of [1100, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findPullquoteOverlaps(page), `${width} px`).toEqual([]);
  }
});

test('what scrolls within the page can be reached and scrolled by keyboard', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
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
});
