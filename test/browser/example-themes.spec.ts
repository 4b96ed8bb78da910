/** Colours of the example themes of `docs/theming.md`. */
import { TEXTS_ONLY } from '../unit/publish/built-program.ts';
import { OF_COLOURS, violations } from './axe.ts';
import { EXAMPLE_THEMES, publishExampleTheme } from './example-theme-sites.ts';
import { addressAt, expect, expectReady, PUBLISHING_TIMEOUT_MS, test } from './fixtures.ts';

for (const { name, article } of EXAMPLE_THEMES)
  test(`the theme ${name} has enough contrast, light and dark`, async ({ page, onceInFile }) => {
    test.setTimeout(PUBLISHING_TIMEOUT_MS);
    const site = await onceInFile(name, () => publishExampleTheme(name, ...TEXTS_ONLY));
    for (const address of ['/', article]) {
      await page.goto(addressAt(site.url, address));
      await expectReady(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page, ...OF_COLOURS), `${address} ${colorScheme}`).toEqual([]);
      }
    }
  });
