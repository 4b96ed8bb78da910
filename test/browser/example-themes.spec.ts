/** The example themes of `docs/theming.md` can be read. */
import { fileURLToPath } from 'node:url';
import { OF_COLOURS, violations } from './axe.ts';
import { publishContent } from './broadsheet-program.ts';
import { addressAt, expect, expectReady, PUBLISHING_TIMEOUT_MS, test } from './fixtures.ts';

const EXAMPLES = {
  harbour: '/articles/first-ferry/',
  marginalia: '/articles/a-note-in-the-margin/',
  signal: '/articles/why-the-clock-was-wrong/',
};

test('the example themes have enough contrast, light and dark', async ({ page, onceInFile }) => {
  test.setTimeout(PUBLISHING_TIMEOUT_MS);
  for (const [name, article] of Object.entries(EXAMPLES)) {
    const folder = fileURLToPath(new URL(`../../docs/themes/${name}`, import.meta.url));
    const site = await onceInFile(name, () => publishContent(folder));
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
