/** A browser that stores nothing, such as in a private window: the app works and reports no errors. */
import type { Page } from '@playwright/test';
import { saveButton, savedHeadlines } from './feature-helpers.ts';
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

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await refuseStorage(page);
});
// Longer than all timeouts.
test.afterEach(({ passTime }) => passTime(30_000));

const selectWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const paragraph = document.querySelector('[data-block=paragraph]')!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const text = paragraph.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, 12);
  });

const TOOLS = ['Text and theme', 'Contents', 'Listen', 'Share', 'Highlights'];

test('an article can be saved and marked, until the tab is closed', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  await saveButton(page).click();
  await expect(page.getByText('Saved until you close this tab', { exact: false })).toBeVisible();
  await selectWords(page);
  await page.getByRole('button', { name: 'Highlight: Yellow' }).click();
  await expect(page.getByText('This browser does not store anything', { exact: false })).toHaveCount(1);
  await page.mouse.wheel(0, 2000);
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(savedHeadlines(page)).toHaveCount(1);
});

test('every panel opens, and closes', async ({ page, visit }) => {
  await visit(LEAD_ARTICLE);
  for (const name of TOOLS)
    await test.step(name, async () => {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('button', { name: 'Close' }).last().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
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
