/** Start of the app: with hanging requests, and with actions before it was ready. */
import type { Page } from '@playwright/test';
import { expect, expectReady, test } from './fixtures.ts';
import { LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const SCRIPT = /\/assets\/main-[\w-]+\.js$/;

/** Holds matching requests until the returned function is called. */
async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** Opens a page and waits for its text only. */
const openText = (page: Page, address: string): Promise<unknown> =>
  page.goto(address, { waitUntil: 'domcontentloaded' });

const isStarted = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('link[rel=modulepreload]') !== null);

test.describe('with a picture that never arrives', () => {
  test.beforeEach(async ({ page }) => void (await holdBack(page, /\.(?:svg|png|jpg|webp|avif)$/)));

  test('the app starts by itself', async ({ page }) => {
    await openText(page, SPECIMEN_ARTICLE);
    await expectReady(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  test('it starts at once for a reader who presses a button, who is answered', async ({ page }) => {
    await openText(page, SPECIMEN_ARTICLE);
    expect(await isStarted(page)).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await isStarted(page)).toBe(true);
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  for (const [how, act] of [
    ['presses a key', (page: Page) => page.keyboard.press('Shift')],
    ['moves the focus to a control', (page: Page) => page.getByRole('button', { name: 'Share' }).focus()],
    ['touches the page', (page: Page) => page.locator('h1').dispatchEvent('touchstart')],
  ] as const)
    test(`it starts at once when the reader ${how}`, async ({ page }) => {
      await openText(page, SPECIMEN_ARTICLE);
      expect(await isStarted(page)).toBe(false);
      await act(page);
      expect(await isStarted(page)).toBe(true);
    });
});

test('a typeface that never arrives holds back neither text nor app for long', async ({ page }) => {
  await holdBack(page, /never\.css$/);
  await page.addInitScript(() =>
    localStorage.setItem('bs:look', JSON.stringify({ sheet: '/assets/never.css' })),
  );
  await openText(page, LEAD_ARTICLE);
  await expectReady(page);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').map(({ name }) => name)))
    .toContain('first-contentful-paint');
});

test.describe('before the app is there', () => {
  test('a press is answered once, also when the reader presses again', async ({ page }) => {
    const release = await holdBack(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    const button = page.getByRole('button', { name: 'Share' });
    await button.click();
    await button.click();
    release();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('what waits for it is seen to wait', async ({ page }) => {
    const release = await holdBack(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html[data-waiting]')).toBeAttached();
    release();
    await expect(page.locator('html[data-waiting]')).not.toBeAttached();
  });

  test('a key is answered', async ({ page }) => {
    const release = await holdBack(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.keyboard.press('?');
    release();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('a footnote opens beside its mark, and the page stays where it is', async ({ page }) => {
    const release = await holdBack(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('link', { name: 'Footnote 1' }).first().click();
    const place = await page.evaluate(() => window.scrollY);
    release();
    await expect(page.locator('.note-popover')).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a link is followed by the browser, at once', async ({ page }) => {
    await holdBack(page, SCRIPT);
    await openText(page, LEAD_ARTICLE);
    const link = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
    const headline = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});

test.describe('when the app’s script does not come', () => {
  test.beforeEach(async ({ page, complaints }) => {
    complaints.allow(/status of 404/);
    await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
  });

  test('a footnote that was pressed leads to the foot', async ({ page }) => {
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('link', { name: 'Footnote 1' }).first().click();
    await expect(page).toHaveURL(/#note:1$/);
  });

  test('no button is shown that would do nothing', async ({ page }) => {
    await page.goto(SPECIMEN_ARTICLE);
    await expect(page.locator('html[data-failed]')).toBeAttached();
    await expect(page.locator('button[type=button]:visible')).toHaveCount(0);
  });
});
