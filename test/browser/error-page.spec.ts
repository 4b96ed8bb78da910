/** Pages that fail to load. The kinds and messages of failures are tested without a browser. */
import type { Page } from '@playwright/test';
import { heading } from './feature-helpers.ts';
import { addressAt, baseUrl, expect, test } from './fixtures.ts';
import { respondWith, documentLoads } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from './sample-pages.ts';

test.use({ baseURL: baseUrl });
test.beforeEach(({ pageProblems }) => pageProblems.allow(/Failed to load resource/));

const DATA = '**/*.json';
const FAILED = 'This page could not be loaded';

const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
const related = (page: Page) => page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();

/** Follows a link without hovering first, which would prefetch the page. */
const follow = (link: ReturnType<Page['getByRole']>): Promise<void> =>
  link.evaluate((one: HTMLElement) => one.click());

async function expectMessage(page: Page, title: string, says: string): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(title));
  await expect(page.getByRole('main')).toContainText(says);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the front page' })).toBeVisible();
}

test('an article that cannot be loaded offline says so, and can be tried again', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const loads = documentLoads(page);
  await page.route(DATA, (route) => route.abort('internetdisconnected'));
  await follow(related(page));
  await expectMessage(page, FAILED, 'You seem to be offline');
  await retry(page).click();
  await expectMessage(page, FAILED, 'You seem to be offline');
  await page.unroute(DATA);
  await retry(page).click();
  await expect(heading(page)).not.toHaveText(FAILED);
  await expect(heading(page)).toBeFocused();
  expect(loads).toEqual([]);
});

test('a list that the server fails to send says so, and can be tried again', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const loads = documentLoads(page);
  await page.route(DATA, respondWith(500, 'text/html', '<h1>Sorry</h1>'));
  await follow(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'The craft' }));
  await expectMessage(page, FAILED, 'The server returned');
  await expect(page).toHaveURL(addressAt(baseUrl, '/sections/craft/'));
  await page.unroute(DATA);
  await retry(page).click();
  await expect(heading(page)).toHaveText('The craft');
  expect(loads).toEqual([]);
});

for (const status of [404, 410])
  test(`status ${status} says that the page is not found, without a button to try again`, async ({
    page,
    visit,
  }) => {
    await visit(LEAD_ARTICLE);
    await page.route(DATA, respondWith(status, 'text/html', '<!doctype html>'));
    await follow(related(page));
    await expectMessage(page, 'Page not found', 'moved or removed');
    await expect(retry(page)).toHaveCount(0);
  });

test('an error page leads to the front page, and Back returns to it', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const loads = documentLoads(page);
  const articles = '**/articles/**/*.json';
  await page.route(articles, respondWith(500, 'text/plain', ''));
  await follow(related(page));
  await expectMessage(page, FAILED, 'The server returned');
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(heading(page)).toHaveText('The Broadsheet Review');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(FAILED);
  await page.unroute(articles);
  await page.goBack();
  await expect(heading(page)).toContainText('Kadyrov');
  expect(loads).toEqual([]);
});

test('unknown blocks of a later version of the format are shown as plain text', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const body = [{ type: 'hologram', text: 'A hologram' }, 7, 'x', { type: 'paragraph', text: 'The rest.' }];
  await page.route(
    DATA,
    respondWith(200, 'application/json', JSON.stringify({ headline: 'Of tomorrow', body })),
  );
  await follow(related(page));
  await expect(heading(page)).toHaveText('Of tomorrow');
  await expect(page.getByRole('main')).toContainText('A hologram');
  await expect(page.getByRole('main')).toContainText('The rest.');
});

/** Whether the page's document references a script; other chunks are loaded later. */
const isEntry = (page: Page, url: string): Promise<boolean> =>
  page.evaluate(
    (url) => performance.getEntriesByName(url).length > 0 || document.documentElement.outerHTML.includes(url),
    new URL(url).pathname,
  );

test('when chunks of the app are gone, the message says that the site was updated, and trying again reloads the page', async ({
  page,
  visit,
}) => {
  await page.route('**/*.js', async (route) =>
    (await isEntry(page, route.request().url()))
      ? route.continue()
      : route.fulfill({ status: 404, body: '' }),
  );
  await visit(LEAD_ARTICLE);
  const loads = documentLoads(page);
  await follow(related(page));
  await expectMessage(page, FAILED, 'The site has been updated');
  await page.unroute('**/*.js');
  await retry(page).click();
  await expect.poll(() => loads.length).toBe(1);
  await expect(heading(page)).not.toHaveText(FAILED);
});

test('an article is shown when the messages of its language cannot be loaded', async ({ page, visit }) => {
  const blocked: string[] = [];
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    // Other parts of the app name Arabic letters and punctuation, but no words.
    if (!/\p{sc=Arabic}{2} \p{sc=Arabic}{2}/u.test(await response.text())) return route.fulfill({ response });
    blocked.push(route.request().url());
    return route.abort();
  });
  await visit('/');
  await page
    .getByRole('main')
    .locator(`a[href="${new URL(addressAt(baseUrl, ARABIC_ARTICLE)).pathname}"]`)
    .first()
    .click();
  await expect(heading(page)).toContainText('رحلة الحرف');
  expect(blocked).not.toEqual([]);
});

test('without the app, pages can be read and links work', async ({ page }) => {
  await page.route('**/*.js', respondWith(404, 'text/plain', ''));
  await page.goto(addressAt(baseUrl, LEAD_ARTICLE));
  await expect(heading(page)).toContainText('Kadyrov');
  await related(page).click();
  await expect(page).not.toHaveURL(addressAt(baseUrl, LEAD_ARTICLE));
  await expect(heading(page)).not.toContainText('Kadyrov');
});
