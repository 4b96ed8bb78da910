import type { Page } from '@playwright/test';
import { addressAt, expect, expectReady, NARROW_VIEWPORT, rootUrl, test, WIDE_VIEWPORT } from './fixtures.ts';
import { holdRequests } from './network.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE, LONG_ARTICLE, SPECIMEN_ARTICLE } from './sample-pages.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { scrollThrough } from './picture-helpers.ts';
import { enableWebFonts } from './web-fonts.ts';

for (const address of ['/', LEAD_ARTICLE, SPECIMEN_ARTICLE, ARABIC_ARTICLE])
  for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT])
    test(`${address} has no layout shift at ${viewport.width} px when pictures and fonts arrive late`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await enableWebFonts(page);
      const pictures = await holdRequests(page, /\.(?:svg|avif|webp|jpg|png)$/);
      const fonts = await holdRequests(page, /\.woff2$/);
      await page.goto(addressAt(rootUrl, address), { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => pictures.urls.length).toBeGreaterThan(0);
      await expect.poll(() => fonts.urls.length).toBeGreaterThan(0);
      fonts.release();
      await page.evaluate(() => document.fonts.ready);
      pictures.release();
      await expectReady(page);
      await scrollThrough(page);
      expect(await measureLayoutShifts(page)).toEqual([]);
    });

interface Picture {
  readonly hasSpace: boolean;
  readonly hasText: boolean;
  readonly loading: string;
  readonly priority: string;
}
const picturesOf = (page: Page): Promise<Picture[]> =>
  page.locator('main img').evaluateAll((all) =>
    (all as HTMLImageElement[]).map((img) => ({
      hasSpace:
        (img.hasAttribute('width') && img.hasAttribute('height')) ||
        /\d/.test(getComputedStyle(img).aspectRatio),
      hasText: img.hasAttribute('alt'),
      loading: img.loading,
      priority: img.fetchPriority,
    })),
  );

test('every picture has reserved space, and all but the lead picture are loaded lazily', async ({
  page,
  visit,
}) => {
  for (const { address, leads } of [
    { address: '/', leads: 1 },
    { address: '/sections/craft/', leads: 0 },
    { address: LEAD_ARTICLE, leads: 1 },
    { address: LONG_ARTICLE, leads: 1 },
    { address: ARABIC_ARTICLE, leads: 1 },
    { address: SPECIMEN_ARTICLE, leads: 1 },
  ])
    await test.step(address, async () => {
      await visit(address);
      const pictures = await picturesOf(page);
      expect.soft(pictures.length, address).toBeGreaterThan(0);
      expect
        .soft(
          pictures.filter(({ hasSpace, hasText }) => !hasSpace || !hasText),
          address,
        )
        .toEqual([]);
      const eager = pictures.filter(({ loading }) => loading !== 'lazy');
      expect.soft(eager, address).toEqual(pictures.slice(0, leads));
      expect
        .soft(
          pictures.filter(({ priority }) => priority === 'high'),
          address,
        )
        .toEqual(eager);
    });
});

test('a picture far below is requested when it comes near the window', async ({ page, visit }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(SPECIMEN_ARTICLE);
  await page.waitForLoadState('load');
  const last = page.locator('[data-block=gallery] img').last();
  const src = (await last.getAttribute('src'))!;
  expect(asked).not.toContain(src);
  const response = page.waitForResponse((response) => response.url().endsWith(src));
  await last.scrollIntoViewIfNeeded();
  expect((await response).ok()).toBe(true);
});
