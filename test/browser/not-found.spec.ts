/** Missing pages of a site under a base. */
import { baseUrl, expect, test } from './fixtures.ts';
import { documentLoads } from './network.ts';

test.use({ baseURL: baseUrl });

test('a missing page leads to the front page without a document load', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/status of 404/);
  for (const address of ['/nope/', '/articles/nope/'])
    await test.step(address, async () => {
      await visit(address);
      const loads = documentLoads(page);
      await page.getByRole('link', { name: 'Go to the front page' }).click();
      await expect(page).toHaveURL(baseUrl);
      await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
      expect(loads).toEqual([]);
    });
});
