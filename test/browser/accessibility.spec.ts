/**
 * Accessibility rules on one page of each kind, and in its panels: in light and dark, when narrow, and with text twice as large.
 * That every page fits into 320 px is tested in `every-page.spec.ts`.
 */
import type { Page } from '@playwright/test';
import { OF_COLOURS, OF_SIZE, OPEN_PANEL, panelViolations, violations } from './axe.ts';
import { openPlayer, openSheet, searchResults } from './feature-helpers.ts';
import { expect, NARROW_VIEWPORT, SMALL_VIEWPORT, test, WIDE_VIEWPORT } from './fixtures.ts';
import { contentOverflow, findOverflow, findSmallTargets, pageOverflow, zoomText } from './layout-checks.ts';
import { mockSpeech } from './mock-speech.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Panel {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}

async function openShare(page: Page, toolName: string): Promise<void> {
  const panel = await openSheet(page, toolName);
  await expect(panel.getByRole('img').first()).toBeVisible();
}

// A voice goes on when its panel is closed, so listening comes last.
const PANELS: Readonly<Record<string, readonly Panel[]>> = {
  [LEAD_ARTICLE]: [
    { name: 'sharing', open: (page) => openShare(page, 'Share') },
    {
      name: 'keyboard shortcuts',
      open: async (page) => {
        await page.keyboard.press('Shift+?');
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      },
    },
    { name: 'listening', open: (page) => openSheet(page, 'Listen') },
    { name: 'the small player', open: openPlayer },
  ],
  [ARABIC_ARTICLE]: [
    { name: 'sharing', open: (page) => openShare(page, 'مشاركة') },
    {
      name: 'text, theme and the reader’s data',
      open: async (page) => {
        await page.getByRole('banner').getByRole('button').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'listening', open: (page) => openSheet(page, 'استماع') },
  ],
  [SPECIMEN_ARTICLE]: [
    {
      name: 'a footnote',
      open: async (page) => {
        await page.locator('[role=doc-noteref]').first().click();
        await expect(page.locator('[popover]:popover-open')).toBeVisible();
      },
    },
    {
      name: 'a picture',
      open: async (page) => {
        await page.locator('[data-block=figure] img').nth(1).click();
        await expect(page.getByRole('dialog', { name: 'Pictures' }).getByRole('img')).toBeVisible();
      },
    },
  ],
};

const ONE_OF_EACH_KIND = [
  '/',
  '/sections/craft/',
  '/authors/ines-calloway/',
  '/search/?q=reading',
  '/saved/',
  LEAD_ARTICLE,
  ARABIC_ARTICLE,
  SPECIMEN_ARTICLE,
  '/nope/',
];

/** Size of the page's last paragraph or heading in pixels. */
async function textSize(page: Page): Promise<number> {
  const main = page.getByRole('main');
  const text = main.getByRole('paragraph').or(main.getByRole('heading')).last();
  return text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}

/** In a narrow window. */
async function checkSizes(page: Page): Promise<void> {
  expect.soft(await findSmallTargets(page), 'targets').toEqual([]);
  const before = await textSize(page);
  await zoomText(page, 200);
  expect.soft((await textSize(page)) / before, 'larger text').toBeGreaterThan(1.7);
  expect.soft(await findOverflow(page), 'larger text').toEqual([]);
  await zoomText(page, 100);
}

async function checkPage(page: Page): Promise<void> {
  await page.locator('summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  expect.soft(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, ...OF_COLOURS), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW_VIEWPORT);
  expect.soft(await violations(page, ...OF_SIZE), 'narrow').toEqual([]);
  await checkSizes(page);
}

/** In a narrow window. */
async function checkPanel(page: Page, { open }: Panel, isArabic: boolean): Promise<void> {
  await open(page);
  const panels = page.locator(OPEN_PANEL);
  const check = (await panels.count()) > 0 ? panelViolations : violations;
  expect.soft(await check(page), 'light').toEqual([]);
  // Colours do not depend on the language.
  if (!isArabic) {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await check(page, ...OF_COLOURS), 'dark').toEqual([]);
  }
  await page.setViewportSize(SMALL_VIEWPORT);
  await zoomText(page, 200);
  expect.soft(await pageOverflow(page), 'larger text').toBe(0);
  for (const part of await panels.all()) expect.soft(await contentOverflow(part), 'larger text').toBe(0);
  await zoomText(page, 100);
  await page.setViewportSize(NARROW_VIEWPORT);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await expect(panels).toHaveCount(0);
}

for (const address of ONE_OF_EACH_KIND)
  test(`${address} follows the accessibility rules in light and dark, when narrow, and with text of twice the size`, async ({
    page,
    visit,
    pageProblems,
  }) => {
    // Many checks in one visit, which take long on a busy machine.
    test.slow();
    if (address === '/nope/') pageProblems.allow(/status of 404/);
    await mockSpeech(page, { msPerCharacter: 500 });
    await page.setViewportSize(WIDE_VIEWPORT);
    await visit(address);
    if (address.startsWith('/search/'))
      await expect(searchResults(page).locator('mark').first()).toBeVisible();
    await test.step('the page', () => checkPage(page));
    for (const panel of PANELS[address] ?? [])
      await test.step(panel.name, () => checkPanel(page, panel, address === ARABIC_ARTICLE));
  });

test('in a long article links and buttons can be tapped when narrow, and text of twice the size fits', async ({
  page,
  visit,
}) => {
  await page.setViewportSize(NARROW_VIEWPORT);
  await visit(LONG_ARTICLE);
  await checkSizes(page);
});

test('an article that cannot be loaded follows the accessibility rules', async ({
  page,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(/status of 500/);
  await visit(LEAD_ARTICLE);
  await page.route('**/*.json', (route) => route.fulfill({ status: 500, body: 'Sorry' }));
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
