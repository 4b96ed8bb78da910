/** Panels of features: no accessibility violations, and no overflow on narrow screens. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OPEN_PANEL, panelViolations, violations } from './axe.ts';
import { openPlayer, openSheet } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, test } from './fixtures.ts';
import { contentOverflow, pageOverflow, zoomText } from './layout-checks.ts';
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
  // A voice goes on when its panel is closed, so it comes last.
  { name: 'listening', address: LEAD_ARTICLE, open: (page) => openSheet(page, 'Listen') },
  { name: 'listening in Arabic', address: ARABIC_ARTICLE, open: (page) => openSheet(page, 'استماع') },
  { name: 'the small player', address: LEAD_ARTICLE, open: openPlayer },
];

for (const address of new Set(SCREENS.map((screen) => screen.address)))
  test(`no panel of ${address} breaks a rule, light or dark, and all stay within 320 px with text twice as large`, async ({
    page,
    visit,
  }) => {
    await mockSpeech(page, { msPerCharacter: 500 });
    await page.setViewportSize(NARROW_VIEWPORT);
    await visit(address);
    for (const { name, open } of SCREENS.filter((screen) => screen.address === address))
      await test.step(name, async () => {
        await open(page);
        const panels = page.locator(OPEN_PANEL);
        const ask = (await panels.count()) > 0 ? panelViolations : violations;
        expect.soft(await ask(page), `${name}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await ask(page, ...OF_COLOURS), `${name}, dark`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        await zoomText(page, 200);
        expect.soft(await pageOverflow(page), name).toBe(0);
        for (const part of await panels.all()) expect.soft(await contentOverflow(part), name).toBe(0);
        await zoomText(page, 100);
        await page.setViewportSize(NARROW_VIEWPORT);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.keyboard.press('Escape');
        await expect(panels).toHaveCount(0);
      });
  });
