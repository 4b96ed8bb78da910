/** Features in general: loading, focus, shortcuts and failures. */
import type { Page, Request } from '@playwright/test';
import { openSheet, saveButton, sheet, toolButton } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

const NAME = 'Text and theme';
const MISSING_PART =
  /Failed to load resource|Failed to fetch dynamically imported|is gone|continues without|status of 404/;
const LATER_FILES = '**/assets/*.js';

test('a feature loads when its button is pressed and not before, and the search index not on other pages', async ({
  page,
  visit,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => void requests.push(request));
  const scripts = (): number => requests.filter((one) => one.resourceType() === 'script').length;
  await visit('/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((one) => new URL(one.url()).pathname.startsWith('/search/'))).toEqual([]);
  const before = scripts();
  await openSheet(page, NAME);
  expect(scripts()).toBeGreaterThan(before);
});

/** Fails requests for the app's later files, with the error of a browser without a connection. */
async function disconnect(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true }));
  await page.route(LATER_FILES, (route) => route.abort('internetdisconnected'));
}

async function reconnect(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'onLine'));
  await page.unroute(LATER_FILES);
}

test('a panel that cannot load offline says so, and opens on a retry when online again', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/ERR_INTERNET_DISCONNECTED/);
  await visit('/');
  await disconnect(page);
  await toolButton(page, NAME).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('You seem to be offline');
  await reconnect(page);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(sheet(page, NAME)).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('a panel whose part of the app failed to load opens on a retry', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(MISSING_PART);
  await visit(LEAD_ARTICLE);
  for (const [name, part] of [
    ['Highlights', 'HighlightsPanel'],
    [NAME, 'PreferencesPanel'],
  ] as const)
    await test.step(name, async () => {
      const file = new RegExp(`/${part}-[\\w-]+\\.js$`);
      await page.route(file, (route) => route.abort());
      await toolButton(page, name).press('Enter');
      const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
      await expect(retry).toBeVisible();
      await page.unroute(file);
      await retry.press('Enter');
      await expect(sheet(page, name).getByRole('heading', { name })).toBeFocused();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.keyboard.press('Escape');
    });
});

/** On a site that has been republished, only a new document finds a part. Returns the number of documents loaded from now on. */
async function hideUntilReload(page: Page, part: string): Promise<() => number> {
  let documents = 0;
  // Counted at its request: the app may request the part before the test is notified that the document has loaded.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents++;
  });
  await page.route(new RegExp(`/${part}-[\\w-]+\\.js$`), (route) =>
    documents > 0 ? route.continue() : route.fulfill({ status: 404 }),
  );
  return () => documents;
}

const pressRetry = (page: Page): Promise<void> =>
  page.getByRole('alert').getByRole('button', { name: 'Try again' }).press('Enter');

test.describe('when a retry reloads the page', () => {
  test.beforeEach(({ pageProblems }) => pageProblems.allow(MISSING_PART));

  test('the panel opens, at the same scroll position', async ({ page, visit }) => {
    await visit(LONG_ARTICLE);
    const documents = await hideUntilReload(page, 'HighlightsPanel');
    await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
    await page.keyboard.press('h');
    await pressRetry(page);
    await expect(sheet(page, 'Highlights')).toBeVisible();
    expect(documents()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(3000);
  });

  test('the article is saved', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    const documents = await hideUntilReload(page, 'Saved');
    await saveButton(page).press('Enter');
    await pressRetry(page);
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
    expect(documents()).toBe(1);
  });
});
