/** Screens of features: no rule of accessibility is broken on any, and nothing sticks out on a narrow one. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { openSheet } from './features.ts';
import { expect, NARROW, test } from './fixtures.ts';
import { doubleText, overflowX } from './layout.ts';
import { ARABIC, LEAD, SPECIMEN } from './sample.ts';
import { withSpeech } from './speech.ts';

interface Screen {
  readonly name: string;
  readonly address: string;
  readonly open: (page: Page) => Promise<unknown>;
}

async function openShare(page: Page, toolName: string): Promise<void> {
  const panel = await openSheet(page, toolName);
  await expect(panel.getByRole('img').first()).toBeVisible();
}

const SCREENS: readonly Screen[] = [
  { name: 'listening', address: LEAD, open: (page) => openSheet(page, 'Listen') },
  { name: 'listening in Arabic', address: ARABIC, open: (page) => openSheet(page, 'استماع') },
  {
    name: 'the small player',
    address: LEAD,
    open: async (page) => {
      const panel = await openSheet(page, 'Listen');
      await expect(panel.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible();
    },
  },
  { name: 'sharing', address: LEAD, open: (page) => openShare(page, 'Share') },
  { name: 'sharing in Arabic', address: ARABIC, open: (page) => openShare(page, 'مشاركة') },
  {
    name: 'a footnote',
    address: SPECIMEN,
    open: async (page) => {
      await page.locator('[role=doc-noteref]').first().click();
      await expect(page.locator('[popover]:popover-open')).toBeVisible();
    },
  },
  {
    name: 'a picture',
    address: SPECIMEN,
    open: async (page) => {
      await page.locator('[data-block=figure] img').nth(1).click();
      await expect(page.getByRole('dialog', { name: 'Pictures' }).getByRole('img')).toBeVisible();
    },
  },
  {
    name: 'text, theme and the reader’s data in Arabic',
    address: ARABIC,
    open: async (page) => {
      await page.locator('header').getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'keyboard shortcuts',
    address: LEAD,
    open: async (page) => {
      await page.keyboard.press('Shift+?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  },
];

for (const { name, address, open } of SCREENS)
  test(`${name}: breaks no rule, light or dark, and stays within 320 px with text twice as large`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize(NARROW);
    await withSpeech(page, { perCharacter: 500 });
    await visit(address);
    await open(page);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'color-contrast'), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(address);
    await doubleText(page);
    await open(page);
    expect(await overflowX(page)).toBe(0);
    for (const part of await page.locator('dialog[open], [popover]:popover-open').all())
      expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
