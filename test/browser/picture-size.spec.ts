/** Pictures of every shape: none is taller than the window, larger than it is, or out of shape; the viewer shows the rest. */
import type { Page } from '@playwright/test';
import { plainPicture } from '../unit/publish/pictures/photograph.ts';
import { expect, testSite } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { scrollThrough } from './picture-helpers.ts';
import type { ContentFiles } from './broadsheet-program.ts';

const SIZES = [
  [1200, 1800],
  [700, 6000],
  [40, 40],
  [800, 500],
  [1500, 1000],
  [1000, 1000],
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
    'articles/films.json': {
      headline: 'Films',
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

/** What is wrong with the pictures of the article. */
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

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 900, height: 420 },
] as const;

for (const viewport of WINDOWS)
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('figures are shown whole, in shape and no larger than they are, and nothing moves', async ({
      page,
      visit,
    }) => {
      await visit('/articles/all/');
      await expect(page.getByRole('article').first().locator('figure img')).toHaveCount(24);
      expect(await faults(page)).toEqual([]);
      await scrollThrough(page);
      expect(await faults(page)).toEqual([]);
      expect(await measureLayoutShifts(page)).toEqual([]);
    });
  });

/** Asks the same in each window. */
async function inEachWindow(page: Page, ask: (viewport: (typeof WINDOWS)[number]) => Promise<void>) {
  for (const viewport of WINDOWS) {
    await page.setViewportSize(viewport);
    await ask(viewport);
  }
}

test('a lead picture of any shape is shown so', async ({ page, visit }) => {
  for (const size of SIZES) {
    await visit(`/articles/${name(size)}/`);
    const lead = page
      .getByRole('article')
      .first()
      .getByRole('img', { name: name(size) });
    await expect(lead).toBeVisible();
    await inEachWindow(page, async () => expect(await faults(page)).toEqual([]));
  }
});

test('a film is no taller than the window, with room for its controls', async ({ page, visit }) => {
  await visit('/articles/films/');
  await inEachWindow(page, async ({ width, height }) => {
    for (const film of await page.locator('video').all()) {
      const box = (await film.boundingBox())!;
      expect(box.height).toBeLessThanOrEqual(height + 1);
      expect(box.width).toBeGreaterThanOrEqual(Math.min(320, width * 0.8));
    }
  });
});

test('the viewer shows a small picture as it is, and one that is very tall in its whole width when enlarged', async ({
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
  await page.getByRole('article').first().getByRole('img', { name: '700x6000' }).first().click();
  await viewer.getByRole('button', { name: 'Zoom in' }).click();
  const tall = (await viewer.getByRole('img', { name: '700x6000' }).boundingBox())!;
  expect(tall.width).toBeGreaterThanOrEqual(700);
  expect(tall.height / tall.width).toBeCloseTo(6000 / 700, 1);
});
