/** Prefetching. The tests control the clock, and so when a reader has rested. */
import type { Locator, Page, Request } from '@playwright/test';
import { addressAt, baseUrl, expect, rootUrl, sites, test } from './fixtures.ts';
import { LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

test.use({ hasTouch: true });

/** Longer than any delay before prefetching, shorter than the timeouts. */
const LONG_REST_MS = 1000;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const card = (page: Page, front: string, address: string) =>
  page
    .getByRole('main')
    .locator(`a[href="${new URL(addressAt(front, address)).pathname}"]`)
    .first();
const related = (page: Page) => page.getByRole('navigation', { name: 'Related' });
const relatedLinks = (page: Page) => related(page).getByRole('link');
const dataOf = (url: string): string => `${new URL(url).pathname.slice(0, -1)}.json`;

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
  { how: 'resting on it', show: (link) => link.hover() },
  { how: 'focusing it', show: (link) => link.focus() },
  { how: 'touching it', show: (link) => link.dispatchEvent('touchstart') },
  { how: 'pressing on it', show: (link) => link.dispatchEvent('pointerdown') },
];

for (const { how, show, where, front } of [
  ...INTENTS.map((intent) => ({ ...intent, where: 'at the root', front: rootUrl })),
  { ...INTENTS[0]!, where: 'under a base', front: baseUrl },
])
  test.describe(`on a site ${where}`, () => {
    test.use({ baseURL: front });
    test(`${how} fetches an article once, and a click then fetches none`, async ({ page, visit }) => {
      await visitAndStop(page, visit, '/');
      const link = card(page, front, LONG_ARTICLE);
      await link.scrollIntoViewIfNeeded();
      const { data } = requestsOf(page);
      await show(link);
      await rest(page);
      await expect.poll(() => data).toEqual([dataOf(addressAt(front, LONG_ARTICLE))]);
      await page.mouse.move(0, 0);
      await show(link);
      await rest(page);
      await page.clock.resume();
      await link.click();
      await expect(heading(page)).toContainText('raise its voice');
      expect(data).toEqual([dataOf(addressAt(front, LONG_ARTICLE))]);
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

for (const connection of [{ saveData: true }, { effectiveType: 'slow-2g' }, { effectiveType: '2g' }])
  test(`with a line of ${JSON.stringify(connection)} nothing is fetched ahead, and a click still leads on`, async ({
    page,
    visit,
  }) => {
    await page.addInitScript(
      (value) => Object.defineProperty(navigator, 'connection', { value }),
      connection,
    );
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
    test('related links that rest in view are fetched without their pictures, and nothing before', async ({
      page,
      visit,
    }) => {
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

test('after a navigation the new related links are watched too', async ({ page, visit }) => {
  await visit('/');
  await card(page, rootUrl, LONG_ARTICLE).click();
  await expect(heading(page)).toContainText('raise its voice');
  const { data } = requestsOf(page);
  await related(page).evaluate((nav) => nav.scrollIntoView({ block: 'end' }));
  const own = page.getByRole('navigation', { name: 'Related' }).locator('a[href^="/"]');
  await expect.poll(() => data.length).toBe(await own.count());
});

test('related links that are only scrolled past are left alone', async ({ page, visit }) => {
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

test('the links of a list that rest in view are left alone', async ({ page, visit }) => {
  await visitAndStop(page, visit, '/');
  const { data } = requestsOf(page);
  await rest(page);
  await page.locator(`footer a[href="${SPECIMEN_ARTICLE}"]`).focus();
  await expect.poll(() => data).toEqual([dataOf(addressAt(rootUrl, SPECIMEN_ARTICLE))]);
});

test('what could not be fetched ahead is fetched when it is asked for', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
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
