/** Panels of features: no accessibility violations, and no overflow on narrow screens. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OPEN_PANEL, panelViolations, violations } from './axe.ts';
import { openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { doubleText, overflowWidth } from './layout-checks.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { mockSpeech } from './mock-speech.ts';

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
  { name: 'listening', address: LEAD_ARTICLE, open: (page) => openSheet(page, 'Listen') },
  { name: 'listening in Arabic', address: ARABIC_ARTICLE, open: (page) => openSheet(page, 'استماع') },
  {
    name: 'the small player',
    address: LEAD_ARTICLE,
    open: async (page) => {
      const panel = await openSheet(page, 'Listen');
      await expect(panel.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible();
    },
  },
  { name: 'sharing', address: LEAD_ARTICLE, open: (page) => openShare(page, 'Share') },
  { name: 'sharing in Arabic', address: ARABIC_ARTICLE, open: (page) => openShare(page, 'مشاركة') },
  {
    name: 'a footnote',
    address: SPECIMEN_ARTICLE,
    open: async (page) => {
      await page.locator('[role=doc-noteref]').first().click();
      await expect(page.locator('[popover]:popover-open')).toBeVisible();
    },
  },
  {
    name: 'a picture',
    address: SPECIMEN_ARTICLE,
    open: async (page) => {
      await page.locator('[data-block=figure] img').nth(1).click();
      await expect(page.getByRole('dialog', { name: 'Pictures' }).getByRole('img')).toBeVisible();
    },
  },
  {
    name: 'text, theme and the reader’s data in Arabic',
    address: ARABIC_ARTICLE,
    open: async (page) => {
      await page.locator('header').getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'keyboard shortcuts',
    address: LEAD_ARTICLE,
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
    await page.setViewportSize(NARROW_VIEWPORT);
    await mockSpeech(page, { msPerCharacter: 500 });
    await visit(address);
    await open(page);
    const ask = (await page.locator(OPEN_PANEL).count()) > 0 ? panelViolations : violations;
    expect(await ask(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ask(page, ...OF_COLOURS), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await doubleText(page);
    expect(await overflowWidth(page)).toBe(0);
    for (const part of await page.locator(OPEN_PANEL).all())
      expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
