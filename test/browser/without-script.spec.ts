/** A browser without script. What pages say without it is tested on the published files. */
import { expect, rootUrl, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';

test.use({ javaScriptEnabled: false });

test('the links of an article lead to related ones', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Kadyrov offers Chechen troops as peacekeepers for Gaza');
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(heading).not.toHaveText('Kadyrov offers Chechen troops as peacekeepers for Gaza');
  await expect(heading).toBeVisible();
});

test('an Arabic article is laid out from right to left', async ({ page, visit }) => {
  await visit(ARABIC_ARTICLE);
  const side = await page
    .getByRole('main')
    .locator('[data-block=paragraph]')
    .first()
    .evaluate((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const last = [...range.getClientRects()].at(-1)!;
      const column = paragraph.getBoundingClientRect();
      return { start: column.right - last.right, end: last.left - column.left };
    });
  expect(side.start).toBeLessThan(2);
  // The last line is not full.
  expect(side.end).toBeGreaterThan(side.start + 10);
});

test('a missing page says so and leads to the front page', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(/status of 404/);
  expect((await visit('/nope/'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveURL(rootUrl);
});
