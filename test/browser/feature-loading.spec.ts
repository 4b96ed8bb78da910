/** Features in general: loading, focus, shortcuts and failures. */
import type { Page } from '@playwright/test';
import { openSheet, sheet, toolButton } from './feature-helpers.ts';
import { baseUrl, expect, expectReady, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const NAME = 'Text and theme';

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

/** A panel opens after Retry: at once, or, where the browser keeps the failure of an import, after the page was loaded again. */
async function comesBack(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectReady(page);
  await expect(async () => {
    if (!(await sheet(page, name).isVisible())) await toolButton(page, name).press('Enter');
    await expect(sheet(page, name)).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test('offline, a panel that is not here says so, and comes when the line is back', async ({
  page,
  context,
  visit,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
  await visit('/');
  await context.setOffline(true);
  await toolButton(page, NAME).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('You seem to be offline');
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await comesBack(page, NAME);
});

for (const [name, part] of [
  ['Highlights', 'HighlightsPanel'],
  [NAME, 'PreferencesPanel'],
] as const)
  test(`${name} comes when it is tried again after its part of the app did not, and gives the focus back`, async ({
    page,
    visit,
    complaints,
  }) => {
    complaints.allow(/Failed to load resource|Failed to fetch dynamically imported|is gone|goes on without/);
    await visit(LEAD_ARTICLE);
    const file = new RegExp(`/${part}-[\\w-]+\\.js$`);
    await page.route(file, (route) => route.abort());
    await toolButton(page, name).press('Enter');
    const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await page.unroute(file);
    await retry.press('Enter');
    await comesBack(page, name);
    await expect(sheet(page, name).getByRole('heading', { name })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(toolButton(page, name)).toBeFocused();
  });

test('Retry keeps the focus while nothing arrives', async ({ page, context, visit, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported|is gone|goes on without/);
  await visit(LEAD_ARTICLE);
  await context.setOffline(true);
  await toolButton(page, 'Highlights').press('Enter');
  const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await retry.press('Enter');
  await expect(retry).toHaveAttribute('aria-disabled', 'false');
  await expect(retry).toBeFocused();
});
