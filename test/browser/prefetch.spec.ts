/** Prefetching. The tests control the clock, and so for how long a reader rests. */
import type { Locator, Page, Request } from '@playwright/test';
import { heading } from './feature-helpers.ts';
import { addressAt, baseUrl, expect, rootUrl, sites, test } from './fixtures.ts';
import { saveData } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

test.use({ hasTouch: true });

/** Longer than any delay before prefetching, shorter than the timeouts. */
const LONG_REST_MS = 1000;

const card = (page: Page, front: string, address: string) =>
  page
    .getByRole('main')
    .locator(`a[href="${new URL(addressAt(front, address)).pathname}"]`)
    .first();
const related = (page: Page) => page.getByRole('navigation', { name: 'Related' });
const relatedLinks = (page: Page) => related(page).getByRole('link');
const dataOf = (url: string): string => `${new URL(url).pathname.slice(0, -1)}.json`;

/** One article for each sign of intent. */
const ARTICLES = [LONG_ARTICLE, LEAD_ARTICLE, ARABIC_ARTICLE, SPECIMEN_ARTICLE];

/** Requests from now on: page data in order, and pictures. */
function requestsOf(page: Page) {
  const data: string[] = [];
  const pictures: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.json')) data.push(pathname);
    if (request.resourceType() === 'image') pictures.push(request.url());
  });
  return { data, pictures };
}

/** Opens a page and stops its clock. */
async function visitAndStop(
  page: Page,
  visit: (address: string) => Promise<unknown>,
  address: string,
): Promise<void> {
  await page.clock.install({ time: '2026-01-01T10:00:00Z' });
  await visit(address);
  await page.clock.pauseAt('2026-01-01T12:00:00Z');
}

const rest = (page: Page): Promise<void> => page.clock.runFor(LONG_REST_MS);

interface Intent {
  readonly how: string;
  readonly show: (link: Locator) => Promise<void>;
}
const INTENTS: readonly Intent[] = [
  { how: 'hovering', show: (link) => link.hover() },
  { how: 'focusing', show: (link) => link.focus() },
  { how: 'touching', show: (link) => link.dispatchEvent('touchstart') },
  { how: 'pressing', show: (link) => link.dispatchEvent('pointerdown') },
];

for (const [where, front, intents] of [
  ['at the root', rootUrl, INTENTS],
  ['under a base', baseUrl, INTENTS.slice(0, 1)],
] as const)
  test.describe(`on a site ${where}`, () => {
    test.use({ baseURL: front });
    test('each sign of intent fetches an article once, and a click then fetches nothing', async ({
      page,
      visit,
    }) => {
      await visitAndStop(page, visit, '/');
      const { data } = requestsOf(page);
      const expected: string[] = [];
      for (const [index, { how, show }] of intents.entries())
        await test.step(how, async () => {
          const link = card(page, front, ARTICLES[index]!);
          // Scrolling would put another link under the pointer.
          await page.mouse.move(0, 0);
          await link.scrollIntoViewIfNeeded();
          await show(link);
          await rest(page);
          expected.push(dataOf(addressAt(front, ARTICLES[index]!)));
          await expect.poll(() => data).toEqual(expected);
          await page.mouse.move(0, 0);
          await show(link);
          await rest(page);
        });
      await page.clock.resume();
      await card(page, front, LONG_ARTICLE).click();
      await expect(heading(page)).toContainText('raise its voice');
      expect(data).toEqual(expected);
    });
  });

test('a pointer that only passes over a link fetches nothing', async ({ page, visit }) => {
  await visitAndStop(page, visit, '/');
  const { data } = requestsOf(page);
  await card(page, rootUrl, LONG_ARTICLE).hover();
  await page.clock.runFor(30);
  await page.mouse.move(0, 0);
  await rest(page);
  // A prefetch for the first link would have arrived before this one.
  await card(page, rootUrl, LEAD_ARTICLE).focus();
  await expect.poll(() => data).toEqual([dataOf(addressAt(rootUrl, LEAD_ARTICLE))]);
});

test('with Save-Data nothing is prefetched, and a click still opens the page', async ({ page, visit }) => {
  await saveData(page);
  await visitAndStop(page, visit, LEAD_ARTICLE);
  const { data } = requestsOf(page);
  const link = relatedLinks(page).first();
  await link.scrollIntoViewIfNeeded();
  for (const { show } of INTENTS) await show(link);
  await rest(page);
  await page.clock.resume();
  const name = await heading(page).innerText();
  await link.click();
  await expect(heading(page)).not.toHaveText(name);
  expect(data).toHaveLength(1);
});

for (const [where, front] of sites)
  test.describe(`on a site ${where}`, () => {
    test.use({ baseURL: front });
    test('related links that stay in view are fetched without their pictures', async ({ page, visit }) => {
      await visitAndStop(page, visit, LEAD_ARTICLE);
      const { data, pictures } = requestsOf(page);
      await rest(page);
      expect(data).toEqual([]);
      const links = await relatedLinks(page).evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      const expected = links.filter((url) => url.startsWith(front)).map(dataOf);
      expect(expected.length).toBeGreaterThan(0);
      await related(page).evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
      await expect
        .poll(async () => {
          await rest(page);
          return data.toSorted();
        })
        .toEqual(expected.toSorted());
      const own = await page
        .getByRole('main')
        .locator('img')
        .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).src));
      expect(pictures.filter((url) => !own.includes(url))).toEqual([]);
    });
  });

test('after a navigation, related links in view are fetched too', async ({ page, visit, passTime }) => {
  await page.clock.install();
  await visit('/');
  await card(page, rootUrl, LONG_ARTICLE).click();
  await expect(heading(page)).toContainText('raise its voice');
  const { data } = requestsOf(page);
  await related(page).evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
  const own = await page.getByRole('navigation', { name: 'Related' }).locator('a[href^="/"]').count();
  const countAfterRest = async (): Promise<number> => {
    await passTime(LONG_REST_MS);
    return data.length;
  };
  await expect.poll(countAfterRest).toBe(own);
});

test('related links that are only scrolled past are not fetched', async ({ page, visit }) => {
  await visitAndStop(page, visit, LEAD_ARTICLE);
  const { data } = requestsOf(page);
  await related(page).evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
  await expect(related(page)).toBeInViewport();
  await page.clock.runFor(100);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(related(page)).not.toBeInViewport();
  await rest(page);
  await page.getByRole('link', { name: 'The Broadsheet Review' }).first().focus();
  await expect.poll(() => data).toEqual(['/index.json']);
});

test('the links of a list are not fetched for being in view', async ({ page, visit }) => {
  await visitAndStop(page, visit, '/');
  const { data } = requestsOf(page);
  await rest(page);
  await page.locator(`footer a[href="${SPECIMEN_ARTICLE}"]`).focus();
  await expect.poll(() => data).toEqual([dataOf(addressAt(rootUrl, SPECIMEN_ARTICLE))]);
});

test('a page whose prefetch failed is fetched by a click', async ({ page, visit, pageProblems }) => {
  pageProblems.allow(/ERR_INTERNET_DISCONNECTED/);
  await visit('/');
  const failed = page.waitForEvent('requestfailed');
  await page.route('**/*.json', (route) => route.abort('internetdisconnected'));
  const link = card(page, rootUrl, LONG_ARTICLE);
  await link.hover();
  await failed;
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  await page.unroute('**/*.json');
  await link.click();
  await expect(heading(page)).toContainText('raise its voice');
});
