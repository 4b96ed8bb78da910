/** Start of the app: while requests hang, and what the reader does before it is ready. */
import type { Page } from '@playwright/test';
import { expect, expectReady, test } from './fixtures.ts';
import { copiedText, mockClipboard, saveButton } from './feature-helpers.ts';
import { holdRequests } from './network.ts';
import { LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

/** Longer than the app waits: for pictures before it starts, and with a click unanswered. */
const START_DELAY_MS = 3100;
const APP_TIMEOUT_MS = 16_000;

const SCRIPT = /\/assets\/main-[\w-]+\.js$/;

/** Opens a page and waits for its text only. */
const openText = (page: Page, address: string): Promise<unknown> =>
  page.goto(address, { waitUntil: 'domcontentloaded' });

const opens = (name: string) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();

const isStarted = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('link[rel=modulepreload]') !== null);

test.describe('while a picture does not arrive', () => {
  test.beforeEach(async ({ page }) => void (await holdRequests(page, /\.(?:svg|png|jpg|webp|avif)$/)));

  test('the app starts three seconds after the text', async ({ page }) => {
    await page.clock.install();
    await openText(page, LEAD_ARTICLE);
    await page.clock.fastForward(START_DELAY_MS);
    await expectReady(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  test('the app starts when a button is clicked, and opens its panel', async ({ page }) => {
    await openText(page, SPECIMEN_ARTICLE);
    expect(await isStarted(page)).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await isStarted(page)).toBe(true);
    await opens('Contents')(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  test('the app starts when a key is pressed, a control is focused or the page is touched', async ({
    page,
  }) => {
    await holdRequests(page, SCRIPT);
    for (const [what, act] of [
      ['key', () => page.keyboard.press('Shift')],
      ['focus', () => page.getByRole('button', { name: 'Share' }).first().focus()],
      ['touch', () => page.getByRole('heading', { level: 1 }).dispatchEvent('touchstart')],
    ] as const)
      await test.step(what, async () => {
        await openText(page, LEAD_ARTICLE);
        expect(await isStarted(page)).toBe(false);
        await act();
        expect(await isStarted(page)).toBe(true);
      });
  });
});

test('a typeface whose style sheet does not arrive holds back neither the text nor the app', async ({
  page,
}) => {
  await holdRequests(page, /never\.css$/);
  await page.addInitScript(() =>
    localStorage.setItem('bs:look', JSON.stringify({ sheet: '/assets/never.css' })),
  );
  await openText(page, LEAD_ARTICLE);
  await expectReady(page);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').map(({ name }) => name)))
    .toContain('first-contentful-paint');
});

test.describe('before the app is ready', () => {
  test('clicks on a button open its panel once, and a bar shows that the page waits', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    const button = page.getByRole('button', { name: 'Share' }).first();
    await button.click();
    await button.click();
    await expect(page.locator('html[data-waiting]')).toBeAttached();
    script.release();
    await opens('Share')(page);
    await expect(page.locator('html[data-waiting]')).not.toBeAttached();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a shortcut key opens its panel once the app is ready', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, LEAD_ARTICLE);
    await page.keyboard.press('l');
    script.release();
    await opens('Listen')(page);
  });

  test('a footnote mark opens its note beside it once the app is ready, without scrolling', async ({
    page,
  }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('link', { name: 'Footnote 1' }).first().click();
    const place = await page.evaluate(() => window.scrollY);
    script.release();
    await opens('Footnote 1')(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('Back loads the page that it leads to', async ({ page, visit }) => {
    await visit('/saved/');
    await page.getByRole('banner').getByRole('link', { name: 'The Broadsheet Review' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('The Broadsheet Review');
    await holdRequests(page, SCRIPT);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.evaluate(() => history.back());
    await expect(heading).toHaveText('Saved');
    await expect(page).toHaveURL('/saved/');
  });

  test('the browser follows a link at once', async ({ page }) => {
    await holdRequests(page, SCRIPT);
    await openText(page, LEAD_ARTICLE);
    const link = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
    const headline = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});

interface EarlyPage {
  readonly address: string;
  /** Buttons that are pressed here in this order, and what shows that they were answered. */
  readonly pressed: Readonly<Record<string, (page: Page) => Promise<void>>>;
  /** The page's other buttons, which are pressed on another page or in a test above. */
  readonly others: readonly string[];
}

/** One page of each kind, with all buttons that it was published with. */
const EARLY_PAGES: readonly EarlyPage[] = [
  { address: '/', pressed: { Highlights: opens('Highlights') }, others: ['Text and theme'] },
  {
    address: '/sections/craft/',
    pressed: { Save: opens('Save these articles') },
    others: ['Highlights', 'Text and theme'],
  },
  {
    address: SPECIMEN_ARTICLE,
    pressed: {
      Save: (page) => expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true'),
      Copy: (page) => expect.poll(() => copiedText(page)).toContain('{'),
      'Load from OpenStreetMap': (page) => expect(page.locator('iframe')).toBeFocused(),
    },
    others: ['Contents', 'Highlights', 'Listen', 'Share', 'Text and theme'],
  },
  {
    address: '/search/',
    pressed: { Search: (page) => expect(page).toHaveURL(/\/search\/\?q=/) },
    others: ['Highlights', 'Text and theme'],
  },
  {
    address: '/saved/',
    pressed: { 'Text and theme': opens('Text and theme') },
    others: ['Highlights'],
  },
  {
    address: '/nothing/',
    pressed: { 'Text and theme': opens('Text and theme') },
    others: ['Highlights'],
  },
  {
    address: '/offline.html',
    pressed: { 'Try again': (page) => expect(page.getByRole('heading', { level: 1 })).toBeFocused() },
    others: ['Highlights', 'Text and theme'],
  },
];

test.describe('pressed before the app is ready,', () => {
  for (const { address, pressed, others } of EARLY_PAGES)
    test(`${Object.keys(pressed).join(', ')} on ${address} is answered`, async ({ page, pageProblems }) => {
      pageProblems.allow(/status of 404/, /openstreetmap/);
      await page.route(/openstreetmap\.org/, (route) => route.fulfill({ body: '' }));
      await mockClipboard(page);
      const script = await holdRequests(page, SCRIPT);
      await openText(page, address);
      // The app adds buttons of its own.
      const names = await page.getByRole('button').filter({ visible: true }).allInnerTexts();
      const known = [...Object.keys(pressed), ...others];
      expect([...new Set(names)].sort()).toEqual(known.sort());
      for (const name of Object.keys(pressed))
        await page.getByRole('button', { name, exact: true }).first().press('Enter');
      script.release();
      for (const isAnswered of Object.values(pressed)) await isAnswered(page);
    });

  for (const [what, address] of [
    ['the lead picture', LEAD_ARTICLE],
    ['the last picture of a gallery', SPECIMEN_ARTICLE],
  ] as const)
    test(`${what} opens in the lightbox`, async ({ page }) => {
      const script = await holdRequests(page, SCRIPT);
      await openText(page, address);
      await page.getByRole('main').locator('figure img').last().click();
      script.release();
      await opens('Pictures')(page);
    });
});

test('when the app’s script is missing, footnote marks lead to their notes and buttons that need the app are hidden', async ({
  page,
  pageProblems,
}) => {
  pageProblems.allow(/status of 404/);
  await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
  await openText(page, SPECIMEN_ARTICLE);
  await page.getByRole('link', { name: 'Footnote 1' }).first().click();
  await expect(page).toHaveURL(/#note:1$/);
  await expect(page.locator('html[data-failed]')).toBeAttached();
  await expect(page.locator('button[type=button]:visible')).toHaveCount(0);
});

test('buttons are hidden when the app’s script takes too long, and shown again when it arrives', async ({
  page,
}) => {
  await page.clock.install();
  const script = await holdRequests(page, SCRIPT);
  await openText(page, SPECIMEN_ARTICLE);
  const button = page.getByRole('button', { name: 'Share' }).first();
  await button.click();
  await page.clock.fastForward(APP_TIMEOUT_MS);
  await expect(page.locator('button[type=button]:visible')).toHaveCount(0);
  await expect(page.locator('html[data-waiting]')).not.toBeAttached();
  script.release();
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});
