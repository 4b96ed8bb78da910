/** How pages use the window they are given. That every page fits into 320 px is shown for every page. */
import { expect, NARROW, test, WIDE } from './fixtures.ts';
import { doubleText, edges, lineLengths, overflowing, overlaps, smallTargets } from './layout.ts';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';

const ONE_OF_EACH_KIND = ['/', '/sections/craft/', '/authors/ines-calloway/', LEAD, LONG, ARABIC, SPECIMEN];

for (const address of [...ONE_OF_EACH_KIND, '/nope/'])
  test(`${address} at 390 px has links and buttons that can be touched, and fits when text is twice as large`, async ({
    page,
    visit,
    complaints,
  }) => {
    if (address === '/nope/') complaints.allow(/status of 404/);
    await page.setViewportSize(NARROW);
    await visit(address);
    expect(await smallTargets(page)).toEqual([]);
    const text = page.getByRole('main').getByRole('paragraph').last();
    const fontSize = (): Promise<number> => text.evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await fontSize();
    await doubleText(page);
    expect((await fontSize()) / before).toBeGreaterThan(1.7);
    expect(await overflowing(page)).toEqual([]);
  });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

for (const width of [1280, 1920])
  test(`at ${width} px a line of a long article holds 60 to 75 characters`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(LONG);
    const lengths = await lineLengths(page);
    expect(lengths.length).toBeGreaterThan(100);
    expect(median(lengths)).toBeGreaterThanOrEqual(60);
    expect(median(lengths)).toBeLessThanOrEqual(75);
  });

for (const address of [LEAD, LONG, ARABIC])
  test(`pull-quotes of ${address} stand beside the column at 1280 px, in it at 390`, async ({
    page,
    visit,
  }) => {
    await visit(address);
    const wide = await edges(page);
    expect(wide.quotes.length).toBeGreaterThan(0);
    for (const { left, right } of wide.quotes) {
      if (address === ARABIC) expect(right).toBeLessThanOrEqual(wide.column.left);
      else expect(left).toBeGreaterThanOrEqual(wide.column.right);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(WIDE.width);
    }
    await page.setViewportSize(NARROW);
    const narrow = await edges(page);
    for (const { left, right } of narrow.quotes) {
      expect(left).toBeGreaterThanOrEqual(narrow.column.left - 1);
      expect(right).toBeLessThanOrEqual(narrow.column.right + 1);
    }
  });

test('a pull-quote covers no text at any width', async ({ page, visit }) => {
  await visit(LONG);
  for (const width of [1100, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overlaps(page), `${width} px`).toEqual([]);
  }
});

test('what scrolls within the page can be reached and scrolled by keyboard', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(SPECIMEN);
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
    if ((await region.evaluate((one) => one.scrollWidth - one.clientWidth)) < 20) continue;
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    scrolled++;
  }
  expect(scrolled).toBeGreaterThan(1);
});
