import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { ARABIC, LEAD, LONG, SPECIMEN } from './sample.ts';
import { at, NARROW, openTab, visit, WIDE } from './tab.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line a violation: the rule, what it asks, and where it is broken. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (rules) => globalThis.axe.run({ runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`),
  );
}

declare global {
  var axe: typeof import('axe-core');
}

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
