/** Everything that must hold for every page of the sample site. */
import type { Page, Response } from '@playwright/test';
import { addressAt, baseUrl, expect, expectReady, pages, rootUrl, test } from './fixtures.ts';
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

/** The same element as published, parsed without running script. */
async function published(page: Page, response: Response | null) {
  const blank = await page.context().newPage();
  const html = await blank.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').getElementById('bs-root')!.innerHTML,
    (await response?.text()) ?? '',
  );
  await blank.close();
  return tags(html);
}

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

test.use({ viewport: { width: 320, height: 640 } });

const visits = [
  ...[...pages, ...NOT_FOUND].map((address) => ({ site: 'at the root', front: rootUrl, address })),
  ...[...ONE_OF_EACH_KIND, '/nope/'].map((address) => ({ site: 'under a base', front: baseUrl, address })),
];

for (const { site, front, address } of visits)
  test(`${address} ${site} is taken over unchanged, keeps to its policy, asks no other host, and fits into 320 px`, async ({
    page,
    complaints,
  }) => {
    if (!isFound(address)) complaints.allow(/status of 404/);
    await recordHydrated(page);
    await recordPolicyViolations(page);
    const response = await page.goto(addressAt(front, address));
    expect(response?.status()).toBe(isFound(address) ? 200 : 404);
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/);
    await expectReady(page);
    expect(await hydrated(page)).toEqual(await published(page, response));
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(await findOverflow(page)).toEqual([]);
    expect(await policyViolations(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

test('the sample edition has pages of all kinds', () => {
  expect(pages).toEqual(expect.arrayContaining(ONE_OF_EACH_KIND));
});

test.describe('elsewhere in the world', () => {
  test.use({ timezoneId: 'Pacific/Auckland', locale: 'ar-EG' });
  test('a reader sees the dates that were published', async ({ page }) => {
    await recordHydrated(page);
    const response = await page.goto(rootUrl);
    await expectReady(page);
    expect(await hydrated(page)).toEqual(await published(page, response));
  });
});
