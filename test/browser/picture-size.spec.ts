/** Pictures of every shape: none is taller than the window, enlarged or distorted; the viewer shows them in full. */
import type { Page } from '@playwright/test';
import { plainPicture } from '../unit/publish/pictures/photograph.ts';
import { expect, NARROW_VIEWPORT, testSite, WIDE_VIEWPORT } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { scrollThrough } from './picture-helpers.ts';
import type { ContentFiles } from './broadsheet-program.ts';

/** Taller or wider than the windows below, and no larger: encoding takes as long as there are pixels. */
const SIZES = [
  [640, 960],
  [400, 2400],
  [40, 40],
  [800, 500],
  [1320, 500],
  [920, 920],
] as const;
const name = ([width, height]: readonly [number, number]): string => `${width}x${height}`;
const image = (size: readonly [number, number]) => ({ src: `/media/${name(size)}.jpg`, alt: name(size) });

const test = testSite(async (): Promise<ContentFiles> => {
  const files = SIZES.map(
    async (size) =>
      [`media/${name(size)}.jpg`, await plainPicture(size[0], size[1]).jpeg().toBuffer()] as const,
  );
  return {
    ...Object.fromEntries(await Promise.all(files)),
    ...Object.fromEntries(
      SIZES.map((size) => [
        `articles/${name(size)}.json`,
        {
          headline: name(size),
          image: { image: image(size) },
          body: [{ type: 'paragraph', text: 'Words.' }],
        },
      ]),
    ),
    'articles/all.json': {
      headline: 'All',
      body: [
        ...['column', 'wide', 'full'].flatMap((size) =>
          SIZES.map((one) => ({ type: 'figure', size, image: image(one), caption: `${name(one)} ${size}` })),
        ),
        { type: 'gallery', figures: SIZES.map((one) => ({ image: image(one) })) },
        { type: 'paragraph', text: 'Words.' },
      ],
    },
    'articles/videos.json': {
      headline: 'Videos',
      body: SIZES.map((one) => ({
        type: 'video',
        src: '/media/none.webm',
        poster: image(one),
        title: name(one),
      })),
    },
    'media/none.webm': 'nothing',
  };
});

/** Describes each picture of the article that is too tall, enlarged or distorted. */
const faults = (page: Page): Promise<string[]> =>
  page
    .getByRole('article')
    .first()
    .locator('figure img')
    .evaluateAll((all) =>
      (all as HTMLImageElement[]).flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const own = { width: Number(one.getAttribute('width')), height: Number(one.getAttribute('height')) };
        const shown = `${own.width}x${own.height} is shown as ${width}x${height}`;
        return [
          height > innerHeight + 1 && `${shown}, taller than the window`,
          width > own.width + 1 && `${shown}, larger than it is`,
          Math.abs(width - (height * own.width) / own.height) > 2 && `${shown}, out of shape`,
        ].filter((fault) => fault !== false);
      }),
    );

const LOW_VIEWPORT = { width: 900, height: 420 };
const VIEWPORTS = [WIDE_VIEWPORT, NARROW_VIEWPORT, LOW_VIEWPORT];

for (const viewport of [WIDE_VIEWPORT, NARROW_VIEWPORT])
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('figures are neither taller than the window nor enlarged nor distorted, and do not move', async ({
      page,
      visit,
    }) => {
      await visit('/articles/all/');
      await expect(page.getByRole('article').first().locator('figure img')).toHaveCount(24);
      expect(await faults(page)).toEqual([]);
      await scrollThrough(page);
      expect(await faults(page)).toEqual([]);
      expect(await measureLayoutShifts(page)).toEqual([]);
      await page.setViewportSize(LOW_VIEWPORT);
      expect(await faults(page)).toEqual([]);
    });
  });

test('lead pictures are neither taller than the window nor enlarged nor distorted', async ({
  page,
  visit,
}) => {
  for (const size of SIZES) {
    await visit(`/articles/${name(size)}/`);
    const lead = page
      .getByRole('article')
      .first()
      .getByRole('img', { name: name(size) });
    await expect(lead).toBeVisible();
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      expect(await faults(page)).toEqual([]);
    }
  }
});

test('a video is no taller than the window and wide enough for its controls', async ({ page, visit }) => {
  await visit('/articles/videos/');
  for (const { width, height } of VIEWPORTS) {
    await page.setViewportSize({ width, height });
    for (const video of await page.locator('video').all()) {
      const box = (await video.boundingBox())!;
      expect(box.height).toBeLessThanOrEqual(height + 1);
      expect(box.width).toBeGreaterThanOrEqual(Math.min(320, width * 0.8));
    }
  }
});

test('the viewer shows a small picture in its own size, and a very tall one in its full width when enlarged', async ({
  page,
  visit,
}) => {
  await visit('/articles/all/');
  const viewer = page.getByRole('dialog', { name: 'Pictures' });
  await page.getByRole('article').first().getByRole('img', { name: '40x40' }).first().click();
  const small = viewer.getByRole('img', { name: '40x40' });
  await expect.poll(() => small.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(40);
  await expect(small).toHaveCSS('object-fit', 'scale-down');
  await page.keyboard.press('Escape');
  await page.getByRole('article').first().getByRole('img', { name: '400x2400' }).first().click();
  await viewer.getByRole('button', { name: 'Zoom in' }).click();
  const tall = (await viewer.getByRole('img', { name: '400x2400' }).boundingBox())!;
  expect(tall.width).toBeGreaterThanOrEqual(400);
  expect(tall.height / tall.width).toBeCloseTo(2400 / 400, 1);
});
