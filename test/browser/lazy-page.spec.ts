import { addressAt, expect, rootUrl, test } from './fixtures.ts';

for (const [address, part, title] of [
  ['/saved/', 'SavedPage', 'Saved'],
  ['/search/', 'SearchPage', 'Search'],
] as const)
  test(`${address} stays as published, with working links, when its part of the app is missing`, async ({
    page,
    pageProblems,
  }) => {
    pageProblems.allow(/ERR_FAILED/, /stays without script/);
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    const warned = page.waitForEvent('console', (message) => message.text().includes('stays without script'));
    await page.goto(addressAt(rootUrl, address));
    await warned;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('banner').getByRole('link', { name: 'Broadsheet' }).first().click();
    await expect(page).toHaveURL(rootUrl);
  });
