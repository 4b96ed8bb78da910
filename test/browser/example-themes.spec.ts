/** The example themes of `docs/theming.md` can be read. */
import { OF_COLOURS, violations } from './axe.ts';
import { EXAMPLE_THEMES, publishExampleTheme } from './example-theme-sites.ts';
import { addressAt, expect, expectReady, PUBLISHING_TIMEOUT_MS, test } from './fixtures.ts';

test('the example themes have enough contrast, light and dark', async ({ page, onceInFile }) => {
  test.setTimeout(PUBLISHING_TIMEOUT_MS);
  for (const { name, article } of EXAMPLE_THEMES) {
    const site = await onceInFile(name, () => publishExampleTheme(name));
    for (const address of ['/', article]) {
      await page.goto(addressAt(site.url, address));
      await expectReady(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page, ...OF_COLOURS), `${name} ${address} ${colorScheme}`).toEqual([]);
      }
    }
  }
});
