/** Features in general: loading, focus, shortcuts and failures. */
import type { Page } from '@playwright/test';
import { openSheet, saveButton, sheet, toolButton } from './feature-helpers.ts';
import { baseUrl, expect, test } from './fixtures.ts';
import { LEAD_ARTICLE, LONG_ARTICLE } from './sample-pages.ts';

const NAME = 'Text and theme';
const MISSING_PART =
  /Failed to load resource|Failed to fetch dynamically imported|is gone|continues without|status of 404/;
const LATER_FILES = '**/assets/*.js';

test('a feature loads when its button is pressed, and not before', async ({ page, visit }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await visit('/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await openSheet(page, NAME);
  expect(scripts.length).toBeGreaterThan(before);
});

test.describe('under a base', () => {
  test.use({ baseURL: baseUrl });
  test('Escape closes a panel, and the focus is where it was', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    await toolButton(page, NAME).press('Enter');
    await expect(sheet(page, NAME).getByRole('heading', { name: NAME })).toBeFocused();
    await expect(toolButton(page, NAME)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(sheet(page, NAME)).toHaveCount(0);
    await expect(toolButton(page, NAME)).toBeFocused();
    await expect(toolButton(page, NAME)).not.toHaveAttribute('aria-expanded', 'true');
  });
});

test('the button pressed again closes its panel; so does the cross', async ({ page, visit }) => {
  await visit('/');
  await openSheet(page, NAME);
  await toolButton(page, NAME).press('Enter');
  await expect(sheet(page, NAME)).toHaveCount(0);
  await openSheet(page, NAME);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(sheet(page, NAME)).toHaveCount(0);
});

test('a panel moves no text', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  const places = (): Promise<unknown> =>
    page.locator('[data-block]').evaluateAll((all) =>
      all.map((block) => {
        const { x, y, width, height } = block.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  await openSheet(page, NAME);
  expect(await places()).toEqual(before);
});

/** Refuses the app's later files, and says so as a browser without a connection does. */
async function disconnect(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true }));
  await page.route(LATER_FILES, (route) => route.abort('internetdisconnected'));
}

async function reconnect(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'onLine'));
  await page.unroute(LATER_FILES);
}

test('offline, a panel that is not here says so, and comes when the line is back', async ({
  page,
  visit,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
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

for (const [name, part] of [
  ['Highlights', 'HighlightsPanel'],
  [NAME, 'PreferencesPanel'],
] as const)
  test(`${name} opens when its part of the app, which did not come at first, is tried again`, async ({
    page,
    visit,
    complaints,
  }) => {
    complaints.allow(MISSING_PART);
    await visit(LEAD_ARTICLE);
    const file = new RegExp(`/${part}-[\\w-]+\\.js$`);
    await page.route(file, (route) => route.abort());
    await toolButton(page, name).press('Enter');
    const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await page.unroute(file);
    await retry.press('Enter');
    await expect(sheet(page, name).getByRole('heading', { name })).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

/** On a site that has been republished, only a new document finds a part. Returns the number of documents loaded from now on. */
async function hideUntilReload(page: Page, part: string): Promise<() => number> {
  let documents = 0;
  // Counted when it is asked for: the app may ask for the part before the test hears that the document is there.
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

test.describe('where only loading the page again brings a part of the app', () => {
  test.beforeEach(({ complaints }) => complaints.allow(MISSING_PART));

  test('its panel opens, and the page stays at its place', async ({ page, visit }) => {
    await visit(LONG_ARTICLE);
    const documents = await hideUntilReload(page, 'HighlightsPanel');
    await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
    await page.keyboard.press('h');
    await pressRetry(page);
    await expect(sheet(page, 'Highlights')).toBeVisible();
    expect(documents()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(3000);
  });

  test('an article that was to be saved is saved', async ({ page, visit }) => {
    await visit(LEAD_ARTICLE);
    const documents = await hideUntilReload(page, 'Saved');
    await saveButton(page).press('Enter');
    await pressRetry(page);
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
    expect(documents()).toBe(1);
  });
});

test('Retry keeps the focus while nothing arrives', async ({ page, visit, complaints }) => {
  complaints.allow(
    /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported|is gone|continues without/,
  );
  await visit(LEAD_ARTICLE);
  await disconnect(page);
  await toolButton(page, 'Highlights').press('Enter');
  const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await retry.press('Enter');
  await expect(retry).toHaveAttribute('aria-disabled', 'false');
  await expect(retry).toBeFocused();
});
