/** Automated accessibility rules on one page of each kind. */
import { OF_COLOURS, OF_SIZE, violations } from './axe.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ONE_OF_EACH_KIND = [
  '/',
  '/sections/world/',
  '/authors/ines-calloway/',
  '/search/',
  '/saved/',
  LEAD_ARTICLE,
  ARABIC_ARTICLE,
  SPECIMEN_ARTICLE,
  '/nope/',
];

for (const address of ONE_OF_EACH_KIND)
  test(`${address} breaks no rule, light or dark, wide or narrow`, async ({ page, visit, complaints }) => {
    if (address === '/nope/') complaints.allow(/status of 404/);
    await visit(address);
    await page.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    await expect(page.locator('details:not([open])')).toHaveCount(0);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ...OF_COLOURS), 'dark').toEqual([]);
    await page.setViewportSize(NARROW_VIEWPORT);
    expect(await violations(page, ...OF_SIZE), 'narrow').toEqual([]);
  });

test('an article that cannot be loaded breaks no rule', async ({ page, visit, complaints }) => {
  complaints.allow(/status of 500/);
  await visit(LEAD_ARTICLE);
  await page.route('**/*.json', (route) => route.fulfill({ status: 500, body: 'Sorry' }));
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
