/** Everything that must hold for every page of the sample site. */
import type { Page, Response } from '@playwright/test';
import { addressAt, baseUrl, expect, expectReady, pages, rootUrl, SMALL_VIEWPORT, test } from './fixtures.ts';
import { findOverflow } from './layout-checks.ts';
import { policyViolations, recordPolicyViolations } from './policy-violations.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

/** The app's element at the moment of hydration, one line per tag. */
async function recordHydrated(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = () =>
      Object.assign(globalThis, { hydrated: document.getElementById('bs-root')?.innerHTML });
    new MutationObserver(record).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
}
const tags = (html: string | undefined) => html?.split(/(?=<)/);
const hydrated = async (page: Page) =>
  tags(await page.evaluate(() => (globalThis as { hydrated?: string }).hydrated));

/** The same element as published, parsed by a blank page, which runs no script. */
const published = async (blank: Page, response: Response | null) =>
  tags(
    await blank.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').getElementById('bs-root')!.innerHTML,
      (await response?.text()) ?? '',
    ),
  );

const NOT_FOUND = ['/nope/', '/articles/nope/', '/articles/', '/page/99/', '/tags/%D8%AE/'];
const isFound = (address: string): boolean => !NOT_FOUND.includes(address);

const ONE_OF_EACH_KIND = [
  '/',
  '/sections/world/',
  '/authors/ines-calloway/',
  '/search/',
  '/saved/',
  LEAD_ARTICLE,
  ARABIC_ARTICLE,
  SPECIMEN_ARTICLE,
];

test.use({ viewport: SMALL_VIEWPORT });

const folderOf = (address: string): string => /^\/\w+\//.exec(address)?.[0] ?? '/';
/** Pages that share a tab: those of one folder, and those alone in theirs. Each is a new document all the same. */
const groups = new Map<string, string[]>();
for (const address of pages) {
  const folder = folderOf(address);
  const isAlone = pages.filter((one) => folderOf(one) === folder).length === 1;
  const name = isAlone ? 'single pages' : `pages in ${folder}`;
  groups.set(name, [...(groups.get(name) ?? []), address]);
}
const visits = [
  ...[...groups].map(([what, all]) => ({ what, front: rootUrl, all })),
  { what: 'missing pages', front: rootUrl, all: NOT_FOUND },
  { what: 'pages of each kind under a base', front: baseUrl, all: [...ONE_OF_EACH_KIND, '/nope/'] },
];

for (const { what, front, all } of visits)
  test(`${what} hydrate without changes, violate no policy, request no other host, and fit into 320 px`, async ({
    page,
    context,
    pageProblems,
  }) => {
    // Up to thirty pages.
    test.slow();
    if (!all.every(isFound)) pageProblems.allow(/status of 404/);
    const blank = await context.newPage();
    await recordHydrated(page);
    await recordPolicyViolations(page);
    for (const address of all)
      await test.step(address, async () => {
        const response = await page.goto(addressAt(front, address));
        expect.soft(response?.status(), address).toBe(isFound(address) ? 200 : 404);
        expect.soft(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
        await expectReady(page);
        expect.soft(await hydrated(page), address).toEqual(await published(blank, response));
        await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
        expect.soft(await findOverflow(page), address).toEqual([]);
        expect.soft(await policyViolations(page), address).toEqual([]);
      });
    expect(await context.cookies()).toEqual([]);
  });

test('the sample site has pages of all kinds', () => {
  expect(pages).toEqual(expect.arrayContaining(ONE_OF_EACH_KIND));
});

test.describe('in another time zone and language', () => {
  test.use({ timezoneId: 'Pacific/Auckland', locale: 'ar-EG' });
  test('a page hydrates without changes to its dates', async ({ page, context }) => {
    await recordHydrated(page);
    const response = await page.goto(rootUrl);
    await expectReady(page);
    expect(await hydrated(page)).toEqual(await published(await context.newPage(), response));
  });
});
