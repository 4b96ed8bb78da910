import type { Page } from '@playwright/test';
import { heading } from './feature-helpers.ts';
import { addressAt, expect, rootUrl, test } from './fixtures.ts';
import { holdRequests, saveData } from './network.ts';
import { LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

const dataOf = (address: string): string => `**${address.slice(0, -1)}.json`;
const linkTo = (page: Page, address: string) =>
  page.getByRole('main').locator(`a[href="${address}"]`).first();
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Loading' });

/** Clicks without hovering first, which would prefetch the page. */
const clickAtOnce = (page: Page, address: string): Promise<void> =>
  linkTo(page, address).evaluate((link: HTMLElement) => link.click());

/** The style sheet shows the bar by an animation, which runs on the browser's clock, not on that of the page. */
const pauseProgressAt = (page: Page, milliseconds: number): Promise<void> =>
  progress(page).evaluate((bar, time) => {
    for (const animation of bar.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, milliseconds);

test('a page that is loading is announced after 300 ms, and the old page stays until it is there', async ({
  page,
  visit,
}) => {
  await visit('/');
  const data = await holdRequests(page, dataOf(LONG_ARTICLE));
  await clickAtOnce(page, LONG_ARTICLE);
  await expect.poll(() => data.urls.length).toBe(1);
  await pauseProgressAt(page, 290);
  await expect(progress(page)).toBeHidden();
  await pauseProgressAt(page, 500);
  await expect(progress(page)).toBeVisible();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  data.release();
  await expect(heading(page)).toContainText('raise its voice');
  await expect(progress(page)).toHaveCount(0);
});

test('a second click aborts the request of the first and opens its own page', async ({ page, visit }) => {
  await saveData(page);
  await visit('/');
  const data = await holdRequests(page, dataOf(LONG_ARTICLE));
  const aborted = page.waitForEvent('requestfailed');
  await clickAtOnce(page, LONG_ARTICLE);
  await expect.poll(() => data.urls.length).toBe(1);
  await clickAtOnce(page, LEAD_ARTICLE);
  await expect(heading(page)).toContainText('Kadyrov');
  expect(new URL((await aborted).url()).pathname).toBe(`${LONG_ARTICLE.slice(0, -1)}.json`);
  data.release();
  await expect(page).toHaveURL(addressAt(rootUrl, LEAD_ARTICLE));
  await expect(heading(page)).toContainText('Kadyrov');
});

test('a second click opens its page although the prefetched data of the first arrives later', async ({
  page,
  visit,
}) => {
  await visit('/');
  const data = await holdRequests(page, dataOf(LONG_ARTICLE));
  await linkTo(page, LONG_ARTICLE).hover();
  await expect.poll(() => data.urls.length).toBe(1);
  await linkTo(page, LONG_ARTICLE).click();
  await linkTo(page, LEAD_ARTICLE).click();
  await expect(heading(page)).toContainText('Kadyrov');
  const late = page.waitForResponse(dataOf(LONG_ARTICLE));
  data.release();
  await (await late).finished();
  await expect(heading(page)).toContainText('Kadyrov');
  await expect(page).toHaveURL(addressAt(rootUrl, LEAD_ARTICLE));
});

test('Back aborts the request of a slow page', async ({ page, visit }) => {
  await saveData(page);
  await visit('/');
  await linkTo(page, LEAD_ARTICLE).click();
  await expect(heading(page)).toContainText('Kadyrov');
  const data = await holdRequests(page, '**/articles/**/*.json');
  const aborted = page.waitForEvent('requestfailed');
  const related = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
  await related.evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => data.urls.length).toBe(1);
  await page.goBack();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  expect((await aborted).url()).toBe(data.urls[0]);
  data.release();
  await expect(page).toHaveURL(rootUrl);
  await expect(heading(page)).toHaveText('The Broadsheet Review');
});

/** One step back from the long article is the front page. */
async function expectOpenedOnce(page: Page): Promise<void> {
  await expect(heading(page)).toContainText('raise its voice');
  await page.goBack();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
}

for (const reader of ['who saves data', 'who does not'])
  test(`two clicks on a slow link open its page once, for a reader ${reader}`, async ({ page, visit }) => {
    if (reader === 'who saves data') await saveData(page);
    await visit('/');
    const data = await holdRequests(page, dataOf(LONG_ARTICLE));
    await linkTo(page, LONG_ARTICLE).click();
    await expect.poll(() => data.urls.length).toBeGreaterThan(0);
    await linkTo(page, LONG_ARTICLE).click();
    data.release();
    await expectOpenedOnce(page);
  });

test('a double click opens its page once', async ({ page, visit }) => {
  await visit('/');
  const data = await holdRequests(page, dataOf(LONG_ARTICLE));
  await linkTo(page, LONG_ARTICLE).dblclick();
  data.release();
  await expectOpenedOnce(page);
});
