/** Start of the app: with hanging requests, and with actions before it was ready. */
import type { Page } from '@playwright/test';
import { expect, expectReady, test } from './fixtures.ts';
import { copiedText, mockClipboard, saveButton } from './feature-helpers.ts';
import { holdRequests } from './network.ts';
import { LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

const SCRIPT = /\/assets\/main-[\w-]+\.js$/;

/** Opens a page and waits for its text only. */
const openText = (page: Page, address: string): Promise<unknown> =>
  page.goto(address, { waitUntil: 'domcontentloaded' });

const isStarted = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('link[rel=modulepreload]') !== null);

test.describe('with a picture that never arrives', () => {
  test.beforeEach(async ({ page }) => void (await holdRequests(page, /\.(?:svg|png|jpg|webp|avif)$/)));

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
    [
      'moves the focus to a control',
      (page: Page) => page.getByRole('button', { name: 'Share' }).first().focus(),
    ],
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

test.describe('before the app is there', () => {
  test('a press is answered once, also when the reader presses again', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    const button = page.getByRole('button', { name: 'Share' }).first();
    await button.click();
    await button.click();
    script.release();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('what waits for it is seen to wait', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('button', { name: 'Share' }).first().click();
    await expect(page.locator('html[data-waiting]')).toBeAttached();
    script.release();
    await expect(page.locator('html[data-waiting]')).not.toBeAttached();
  });

  test('a key is answered', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.keyboard.press('?');
    script.release();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('a footnote opens beside its mark, and the page stays where it is', async ({ page }) => {
    const script = await holdRequests(page, SCRIPT);
    await openText(page, SPECIMEN_ARTICLE);
    await page.getByRole('link', { name: 'Footnote 1' }).first().click();
    const place = await page.evaluate(() => window.scrollY);
    script.release();
    await expect(page.getByRole('dialog', { name: 'Footnote 1' })).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('Back loads the page that it leads to', async ({ page, visit }) => {
    await visit('/');
    const link = page.getByRole('main').locator(`a[href="${LEAD_ARTICLE}"]`).first();
    const headline = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await holdRequests(page, SCRIPT);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.evaluate(() => history.back());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Broadsheet Review');
    await expect(page).toHaveURL('/');
  });

  test('a link is followed by the browser, at once', async ({ page }) => {
    await holdRequests(page, SCRIPT);
    await openText(page, LEAD_ARTICLE);
    const link = page.getByRole('navigation', { name: 'Related' }).getByRole('link').first();
    const headline = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});

const opens = (name: string) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();

type Answers = Readonly<Record<string, (page: Page) => Promise<void>>>;

const TEXT_AND_THEME: Answers = { 'Text and theme': opens('Text and theme') };
const HIGHLIGHTS: Answers = { Highlights: opens('Highlights') };
/** Of each kind of page the buttons that are pressed there, with what they do, and those that are pressed elsewhere. */
const PAGES: readonly (readonly [address: string, pressed: Answers, others: Answers])[] = [
  ['/', HIGHLIGHTS, TEXT_AND_THEME],
  ['/sections/craft/', { Save: opens('Save these articles') }, { ...HIGHLIGHTS, ...TEXT_AND_THEME }],
  [
    SPECIMEN_ARTICLE,
    {
      Contents: opens('Contents'),
      Listen: opens('Listen'),
      Save: (page) => expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true'),
      Share: opens('Share'),
      'Load from OpenStreetMap': (page) => expect(page.locator('iframe')).toBeFocused(),
      Copy: (page) => expect.poll(() => copiedText(page)).toContain('{'),
    },
    { ...HIGHLIGHTS, ...TEXT_AND_THEME },
  ],
  [
    '/search/',
    { Search: (page) => expect(page).toHaveURL(/\/search\/\?q=/) },
    { ...HIGHLIGHTS, ...TEXT_AND_THEME },
  ],
  ['/saved/', TEXT_AND_THEME, HIGHLIGHTS],
  ['/nothing/', TEXT_AND_THEME, HIGHLIGHTS],
  [
    '/offline.html',
    { 'Try again': (page) => expect(page.getByRole('heading', { level: 1 })).toBeFocused() },
    { ...HIGHLIGHTS, ...TEXT_AND_THEME },
  ],
];

test.describe('what is pressed before the app is there is answered:', () => {
  for (const [address, pressed, others] of PAGES)
    for (const [name, isAnswered] of Object.entries(pressed))
      test(`${name} on ${address}, which has no button that is not pressed here`, async ({
        page,
        complaints,
      }) => {
        complaints.allow(/status of 404/, /openstreetmap/);
        await page.route(/openstreetmap\.org/, (route) => route.fulfill({ body: '' }));
        await mockClipboard(page);
        const script = await holdRequests(page, SCRIPT);
        await openText(page, address);
        // The app adds buttons of its own.
        const names = await page.getByRole('button').filter({ visible: true }).allInnerTexts();
        expect([...new Set(names)].sort()).toEqual(Object.keys({ ...pressed, ...others }).sort());
        await page.getByRole('button', { name, exact: true }).first().press('Enter');
        script.release();
        await isAnswered(page);
      });

  for (const which of ['first', 'last'] as const)
    test(`the ${which} picture`, async ({ page }) => {
      const script = await holdRequests(page, SCRIPT);
      await openText(page, SPECIMEN_ARTICLE);
      await page.locator('figure img')[which]().click();
      script.release();
      await expect(page.getByRole('dialog')).toBeVisible();
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

/** Longer than a press waits for the app. */
const UNANSWERED_MS = 16_000;

test('while the app’s script stalls, no button stays that does nothing; all are back when it comes', async ({
  page,
}) => {
  await page.clock.install();
  const script = await holdRequests(page, SCRIPT);
  await openText(page, SPECIMEN_ARTICLE);
  const button = page.getByRole('button', { name: 'Share' }).first();
  await button.click();
  await page.clock.fastForward(UNANSWERED_MS);
  await expect(page.locator('button[type=button]:visible')).toHaveCount(0);
  await expect(page.locator('html[data-waiting]')).not.toBeAttached();
  script.release();
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});
