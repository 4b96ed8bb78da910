/** A browser that stores nothing, such as in a private window: the app works and reports no errors. */
import type { Page } from '@playwright/test';
import { openSheet, saveButton, savedHeadlines, selectText } from './feature-helpers.ts';
import { expect, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

/** Makes all storage APIs fail. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refusal = (): DOMException => new DOMException('Refused', 'SecurityError');
    const refuse = function (): never {
      throw refusal();
    };
    const refuseLater = (): Promise<never> => Promise.reject(refusal());
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.assign(window, { BroadcastChannel: refuse });
    for (const name of ['estimate', 'persist', 'persisted'])
      Object.assign(StorageManager.prototype, { [name]: refuseLater });
    for (const name of ['register', 'getRegistration', 'getRegistrations'])
      Object.assign(ServiceWorkerContainer.prototype, { [name]: refuseLater });
  });

const BLACK = 'rgb(0, 0, 0)';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await refuseStorage(page);
});
// Longer than all timeouts.
test.afterEach(({ passTime }) => passTime(30_000));

const message = (page: Page) => page.getByText('This browser does not store anything', { exact: false });

test('panels open, and choices, saved articles and highlights last until the tab is closed', async ({
  page,
  visit,
}) => {
  await visit(LEAD_ARTICLE);
  await test.step('a theme', async () => {
    await openSheet(page, 'Text and theme');
    await expect(message(page)).toHaveCount(0);
    await page.getByRole('radio', { name: 'Black', exact: true }).check();
    await expect(page.locator('html')).toHaveCSS('background-color', BLACK);
    await expect(message(page)).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('a saved article', async () => {
    await saveButton(page).click();
    await expect(page.getByText('Saved until you close this tab', { exact: false })).toBeVisible();
  });
  await test.step('a highlight', async () => {
    await selectText(page, 0, 0, 12);
    await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
    await expect(message(page)).toHaveCount(1);
  });
  for (const name of ['Contents', 'Listen', 'Share', 'Highlights'])
    await test.step(name, async () => {
      const panel = await openSheet(page, name);
      await panel.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  await page.mouse.wheel(0, 2000);
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(savedHeadlines(page)).toHaveCount(1);
  await expect(page.locator('html')).toHaveCSS('background-color', BLACK);
});

test('pages open, and lead to the search', async ({ page, visit }) => {
  for (const address of ['/', '/saved/', '/search/?q=water'])
    await test.step(address, async () => {
      await visit(address);
      await page.mouse.wheel(0, 1000);
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Search');
    });
});
