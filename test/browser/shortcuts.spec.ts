/** Every shortcut on every kind of page, from the same map that the app uses. */
import type { Page } from '@playwright/test';
import { SHORTCUTS, type ActionName } from '../../src/reader/features/shortcut-keys.ts';
import { expect, test } from './fixtures.ts';
import { LEAD_ARTICLE } from './sample-pages.ts';

const PAGES = {
  front: '/',
  list: '/sections/world/',
  article: LEAD_ARTICLE,
  search: '/search/?q=newspaper',
  saved: '/saved/',
  missing: '/no-such-page/',
} as const;
type Kind = keyof typeof PAGES;

const isAt = (address: string) => (page: Page) => expect(page).toHaveURL(new RegExp(`${address}$`));
const opens = (name: string) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();
const isAtTop = (page: Page) => expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

const focusesHeadline = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main :is(h2, h3) a') !== null))
    .toBe(true);
const leaves = (page: Page) => expect(page).not.toHaveURL(new RegExp(`${LEAD_ARTICLE}$`));

type Outcome = (page: Page) => Promise<void>;

const ALL: Partial<Record<ActionName, Outcome>> = {
  search: async (page) => {
    await isAt('/search/.*')(page);
    await expect(page.getByRole('searchbox')).toBeFocused();
  },
  preferences: opens('Text and theme'),
  highlights: opens('Highlights'),
  history: opens('Reading history'),
  shortcuts: opens('Keyboard shortcuts'),
  home: isAt('/'),
  savedPage: isAt('/saved/'),
  top: isAtTop,
};

/** The effect of each shortcut, where it has one. */
const OUTCOMES: Readonly<Record<Kind, Partial<Record<ActionName, Outcome>>>> = {
  front: { ...ALL, next: focusesHeadline },
  list: { ...ALL, next: focusesHeadline, saved: opens('Save these articles') },
  article: {
    ...ALL,
    listen: opens('Listen'),
    readingPosition: opens('Contents'),
    share: opens('Share'),
    lightbox: opens('Pictures'),
    saved: (page) =>
      expect(page.getByRole('button', { name: 'Save', exact: true, pressed: true })).toBeVisible(),
    forward: leaves,
    back: leaves,
    link: (page) => expect(page.getByRole('status').getByText(/copied/i)).toBeVisible(),
    next: (page) => expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0),
  },
  search: { ...ALL, saved: opens('Save these articles') },
  saved: ALL,
  missing: ALL,
};

for (const [kind, address] of Object.entries(PAGES) as [Kind, string][])
  test(`every key does what the list says on the ${kind} page, or nothing`, async ({
    page,
    visit,
    complaints,
  }) => {
    complaints.allow(/status of 404/);
    let isChanged = true;
    for (const [name, keys] of SHORTCUTS) {
      // Printing cannot be tested here; arrows and steps only work where something follows.
      if (name === 'print') continue;
      await test.step(`${keys} (${name})`, async () => {
        // A key that opens a panel, or does nothing here, leaves the page as it is.
        if (isChanged) await visit(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        for (const key of keys.split(' ')) await page.keyboard.press(key);
        const outcome = OUTCOMES[kind][name];
        if (outcome) await outcome(page);
        const panel = page.getByRole('dialog');
        const isPanel = (await panel.count()) > 0;
        if (isPanel) await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        // The focus went back to a field, where keys are silent.
        const isInField = (await page.locator('input:focus').count()) > 0;
        isChanged = outcome !== undefined && (!isPanel || isInField);
      });
    }
  });
