import { afterAll, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, NARROW, openTab, visit, WIDE } from './tab.ts';

const all = [...inject('pages'), '/nope/'].map((address) => ({
  address,
  viewport: WIDE,
  colorScheme: 'light' as const,
}));
const some = [
  '/',
  '/sections/world/',
  '/authors/ines-calloway/',
  LEAD,
  LONG,
  ARABIC,
  SPECIMEN,
  '/nope/',
].flatMap((address) => [
  { address, viewport: NARROW, colorScheme: 'light' as const },
  { address, viewport: NARROW, colorScheme: 'dark' as const },
  { address, viewport: WIDE, colorScheme: 'dark' as const },
]);

const tab = await openTab({}, afterAll);

test.each([...all, ...some])(
  '$address at $viewport.width px, $colorScheme',
  async ({ address, viewport, colorScheme }) => {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme });
    await visit(tab, at(inject('root'), address));
    expect(await violations(tab)).toEqual([]);
  },
);

test('a disclosure that is open, and an article about a failure', async () => {
  const page = await openTab();
  await visit(page, at(inject('root'), SPECIMEN));
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await violations(page)).toEqual([]);
  await page.route('**/*.json', (route) => route.fulfill({ status: 500, body: 'Sorry' }));
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
