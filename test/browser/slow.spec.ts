/** Pages that are slow to come. */
import type { Page } from '@playwright/test';
import { at, expect, rootUrl, test } from './fixtures.ts';
import { hold } from './network.ts';
import { LEAD, LONG } from './sample.ts';

const dataOf = (address: string): string => `**${address.slice(0, -1)}.json`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const linkTo = (page: Page, address: string) =>
  page.getByRole('main').locator(`a[href="${address}"]`).first();
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Loading' });

/** Clicks where the link stands: without pointing at it before, which would ask for its page ahead. */
const clickAtOnce = (page: Page, address: string): Promise<void> =>
  linkTo(page, address).evaluate((link: HTMLElement) => link.click());

test.describe('a page on its way', () => {
  test.beforeEach(async ({ page, visit }) => {
    await page.clock.install({ time: '2026-01-01T10:00:00Z' });
    await visit('/');
    await page.clock.pauseAt('2026-01-01T12:00:00Z');
  });

  test('shows no sign of it within 300 ms', async ({ page }) => {
    const data = await hold(page, dataOf(LONG));
    await clickAtOnce(page, LONG);
    await expect.poll(() => data.asked.length).toBe(1);
    await page.clock.runFor(250);
    await expect(progress(page)).toBeHidden();
    data.release();
    await page.clock.resume();
    await expect(heading(page)).toContainText('raise its voice');
    await expect(progress(page)).toBeHidden();
  });

  test('shows a sign after 300 ms, and the old page stays until then', async ({ page }) => {
    const data = await hold(page, dataOf(LONG));
    await clickAtOnce(page, LONG);
    await expect.poll(() => data.asked.length).toBe(1);
    await page.clock.runFor(350);
    await expect(progress(page)).toBeVisible();
    await expect(heading(page)).toHaveText('The Broadsheet Review');
    data.release();
    await page.clock.resume();
    await expect(heading(page)).toContainText('raise its voice');
    await expect(progress(page)).toBeHidden();
  });
});

/** A reader who saves data has nothing fetched ahead: each click then has a request of its own. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

test('a second click supersedes the first: its request is called off, and the second page is shown', async ({
  page,
  visit,
}) => {
  await saveData(page);
  await visit('/');
  const data = await hold(page, dataOf(LONG));
  const aborted = page.waitForEvent('requestfailed');
  await clickAtOnce(page, LONG);
  await expect.poll(() => data.asked.length).toBe(1);
  await clickAtOnce(page, LEAD);
  await expect(heading(page)).toContainText('Kadyrov');
  expect(new URL((await aborted).url()).pathname).toBe(`${LONG.slice(0, -1)}.json`);
  data.release();
  await expect(page).toHaveURL(at(rootUrl, LEAD));
  await expect(heading(page)).toContainText('Kadyrov');
});

test('a second click wins over a first whose data had been asked for ahead', async ({ page, visit }) => {
  await visit('/');
  const data = await hold(page, dataOf(LONG));
  await linkTo(page, LONG).hover();
  await expect.poll(() => data.asked.length).toBe(1);
  await linkTo(page, LONG).click();
  await linkTo(page, LEAD).click();
  await expect(heading(page)).toContainText('Kadyrov');
  const late = page.waitForResponse(dataOf(LONG));
  data.release();
  await (await late).finished();
  await expect(heading(page)).toContainText('Kadyrov');
  await expect(page).toHaveURL(at(rootUrl, LEAD));
});

test('Back calls a slow page off', async ({ page, visit }) => {
  await saveData(page);
  await visit('/');
  await linkTo(page, LEAD).click();
  await expect(heading(page)).toContainText('Kadyrov');
  const data = await hold(page, '**/articles/**/*.json');
  const aborted = page.waitForEvent('requestfailed');
  const related = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
  await related.evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => data.asked.length).toBe(1);
  await page.goBack();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  expect((await aborted).url()).toBe(data.asked[0]);
  data.release();
  await expect(page).toHaveURL(rootUrl);
  await expect(heading(page)).toHaveText('The Broadsheet Review');
});

for (const reader of ['who saves data', 'who does not'])
  test(`two clicks on one slow link open its page once, for a reader ${reader}`, async ({ page, visit }) => {
    if (reader === 'who saves data') await saveData(page);
    await visit('/');
    const data = await hold(page, dataOf(LONG));
    await linkTo(page, LONG).click();
    await expect.poll(() => data.asked.length).toBeGreaterThan(0);
    await linkTo(page, LONG).click();
    data.release();
    await expect(heading(page)).toContainText('raise its voice');
    await page.goBack();
    await expect(heading(page)).toHaveText('The Broadsheet Review');
  });

test('a double click opens a page once', async ({ page, visit }) => {
  await visit('/');
  const data = await hold(page, dataOf(LONG));
  await linkTo(page, LONG).dblclick();
  data.release();
  await expect(heading(page)).toContainText('raise its voice');
  await page.goBack();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
});
