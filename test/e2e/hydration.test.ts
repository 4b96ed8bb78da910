import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { at, complaintsOf, frames, hydrated, openTab } from './tab.ts';

/** The app's element as it was published, and as it is now. The published one is parsed as a browser without script does it. */
const publishedAndShown = (page: Page): Promise<{ published?: string; shown?: string }> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const published = new DOMParser().parseFromString(html, 'text/html');
    return {
      published: published.getElementById('bs-root')?.innerHTML,
      shown: document.getElementById('bs-root')?.innerHTML,
    };
  });

/** What the browser, not the page, says when a document has status 404. */
const isNotFoundNotice = (complaint: string, url: string): boolean =>
  complaint.includes('status of 404') && complaint.includes(`(${url})`);

const MISSING = [
  '/nope/',
  '/articles/nope/',
  '/articles/',
  '/sections/nope/',
  '/page/99/',
  '/a/b/c/',
  '/tags/%D8%AE/',
];

const cases = [inject('root'), inject('base')].flatMap((front) =>
  [...inject('pages'), ...MISSING].map((address) => ({ url: at(front, address) })),
);

const tab = await openTab({}, afterAll);
const complaints = complaintsOf(tab);

test.each(cases)('$url is taken over without a change or a complaint', async ({ url }) => {
  complaints.length = 0;
  const response = await tab.goto(url);
  await hydrated(tab);
  await frames(tab);
  const { published, shown } = await publishedAndShown(tab);
  expect(published?.length).toBeGreaterThan(100);
  expect(shown).toBe(published);
  const isMissing = MISSING.some((address) => url.endsWith(address));
  expect(response?.status()).toBe(isMissing ? 404 : 200);
  expect(complaints.filter((complaint) => !(isMissing && isNotFoundNotice(complaint, url)))).toEqual([]);
});

test.each(['/nope/', '/articles/nope/'])(
  'from %s the way to the front page is one inside the app',
  async (address) => {
    const page = await openTab();
    await page.goto(at(inject('base'), address));
    await hydrated(page);
    await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: 'Go to the front page' }).click();
    await page.waitForURL(inject('base'));
    await page.locator('main .cards').waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  },
);

test('a reader elsewhere in the world sees the dates that were published', async () => {
  const page = await openTab({ timezoneId: 'Pacific/Auckland', locale: 'ar-EG' });
  const complaints = complaintsOf(page);
  await page.goto(inject('root'));
  await hydrated(page);
  const { published, shown } = await publishedAndShown(page);
  expect(shown).toBe(published);
  expect(complaints).toEqual([]);
});
