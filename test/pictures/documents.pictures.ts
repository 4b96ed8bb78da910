/** Pictures of the sample site for `README.md`, and of the example themes for `docs/theming.md`. */
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp, { type OverlayOptions } from 'sharp';
import { EXAMPLE_THEMES, publishExampleTheme } from '../browser/example-theme-sites.ts';
import { addressAt, expectReady, PUBLISHING_TIMEOUT_MS, rootUrl, test } from '../browser/fixtures.ts';
import { ARABIC_ARTICLE, LEAD_ARTICLE } from '../browser/sample-pages.ts';
import { enableWebFonts } from '../browser/web-fonts.ts';

interface Window {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Its place in the picture. */
  readonly left: number;
  readonly top: number;
}

async function takeWindow(
  browser: Browser,
  { url, width, height, colorScheme, left, top }: Window,
): Promise<OverlayOptions> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await enableWebFonts(page);
  // The first visit fetches the fonts; the second shows them.
  for (let visit = 1; visit <= 2; visit++) {
    await page.goto(url);
    await expectReady(page);
    await page.evaluate(() => document.fonts.ready);
  }
  const input = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return { input, left, top };
}

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** The picture is scaled to this width. */
  readonly savedWidth: number;
  readonly windows: readonly Window[];
}

async function takePicture(browser: Browser, { file, width, height, savedWidth, windows }: Picture) {
  const parts: OverlayOptions[] = [];
  for (const window of windows) parts.push(await takeWindow(browser, window));
  const background = '#d3cabf';
  const png = await sharp({ create: { width, height, channels: 3, background } })
    .composite(parts)
    .png()
    .toBuffer();
  await sharp(png).resize({ width: savedWidth }).jpeg({ quality: 80, mozjpeg: true }).toFile(resolve(file));
}

test('takes a picture of the sample site', async ({ browser }) => {
  const at = (address: string): string => addressAt(rootUrl, address);
  const phone = { width: 390, height: 1250, top: 30 };
  await takePicture(browser, {
    file: 'docs/sample.jpg',
    width: 1880,
    height: 1310,
    savedWidth: 1504,
    windows: [
      { url: at('/'), width: 1000, height: 1250, colorScheme: 'light', left: 30, top: 30 },
      { ...phone, url: at(LEAD_ARTICLE), colorScheme: 'dark', left: 1050 },
      { ...phone, url: at(ARABIC_ARTICLE), colorScheme: 'light', left: 1460 },
    ],
  });
});

for (const { name, article } of EXAMPLE_THEMES)
  test(`takes a picture of the theme ${name}`, async ({ browser, onceInFile }) => {
    test.setTimeout(PUBLISHING_TIMEOUT_MS);
    const site = await onceInFile(name, () => publishExampleTheme(name));
    const rows = [article, '/'].map((address, row) => ({
      url: addressAt(site.url, address),
      height: 758,
      top: row * 760,
    }));
    await takePicture(browser, {
      file: `public/media/guides/themes/${name}.jpg`,
      width: 1432,
      height: 1518,
      savedWidth: 1000,
      windows: rows.flatMap((row): Window[] => [
        { ...row, width: 1080, colorScheme: 'light', left: 0 },
        { ...row, width: 350, colorScheme: 'dark', left: 1082 },
      ]),
    });
  });
