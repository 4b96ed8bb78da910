/** Picture renditions: which file and format a page loads, once and without layout shifts. */
import type { Page } from '@playwright/test';
import { plainPicture } from '../unit/publish/pictures/photograph.ts';
import { expect, NARROW_VIEWPORT, testSite, WIDE_VIEWPORT } from './fixtures.ts';
import { measureLayoutShifts } from './layout-shifts.ts';
import { scrollThrough } from './picture-helpers.ts';
import type { ContentFiles } from './broadsheet-program.ts';

const A = '/articles/a/';

const figure = (name: string, size?: string): object => ({
  type: 'figure',
  image: { src: `/media/${name}.jpg`, alt: `It shows ${name}` },
  size,
});
const words = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'paragraph',
    text: `Paragraph ${at}. ${'Words. '.repeat(60)}`,
  }));
const NAMES = ['lead', 'column', 'wide', 'full', 'second'];

/** As wide as the largest rendition; flat, because encoding takes as long as there are pixels. */
const [WIDTH, HEIGHT] = [2600, 260];

const test = testSite(async (): Promise<ContentFiles> => {
  const photographs = NAMES.map(async (name, seed) => {
    const bytes = await plainPicture(WIDTH, HEIGHT, seed + 1)
      .jpeg()
      .toBuffer();
    return [`media/${name}.jpg`, bytes] as const;
  });
  return {
    ...Object.fromEntries(await Promise.all(photographs)),
    'articles/a.json': {
      headline: 'A',
      datePublished: '2024-02-02',
      tags: ['T'],
      image: { image: { src: '/media/lead.jpg', alt: 'It shows lead' } },
      body: [
        ...words(1),
        figure('column'),
        ...words(3),
        figure('wide', 'wide'),
        ...words(3),
        figure('full', 'full'),
        ...words(3),
      ],
      related: [{ article: 'b' }],
    },
    'articles/b.json': {
      headline: 'B',
      tags: ['T'],
      datePublished: '2024-01-01',
      image: { image: { src: '/media/second.jpg', alt: '' } },
      body: [{ type: 'relatedLink', article: 'a' }, ...words(3)],
    },
  };
});

/** Picture files requested from now on. */
function requestedPictures(page: Page): readonly string[] {
  const requested: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:pictures|media)\//.test(pathname)) requested.push(pathname);
  });
  return requested;
}
const fileOf = (path: string): string => /-(\d+\.\w+)$/.exec(path)?.[1] ?? path;

const pictures = (page: Page) => page.getByRole('img', { name: /^It shows/ });

test.describe('on a phone', () => {
  test.use({ viewport: NARROW_VIEWPORT, deviceScaleFactor: 2 });
  test('each picture is loaded once, as AVIF of the width of the screen, without layout shifts', async ({
    page,
    visit,
  }) => {
    const requested = requestedPictures(page);
    await visit(A);
    await expect(pictures(page)).toHaveCount(4);
    await scrollThrough(page);
    expect(requested.map(fileOf)).toEqual(Array.from({ length: 5 }, () => '800.avif'));
    expect(new Set(requested).size).toBe(5);
    expect(await measureLayoutShifts(page)).toEqual([]);
  });
});

for (const { deviceScaleFactor, wanted } of [
  { deviceScaleFactor: 1, wanted: ['1200.avif', '800.avif', '1200.avif', '1600.avif'] },
  { deviceScaleFactor: 2, wanted: ['2400.avif', '1600.avif', '2400.avif', '2400.avif'] },
])
  test.describe(`with ${deviceScaleFactor} device pixels per CSS pixel`, () => {
    test.use({ deviceScaleFactor });
    test('each picture is loaded in a width that fills its box and is not much larger', async ({
      page,
      visit,
    }) => {
      await visit(A);
      await scrollThrough(page);
      const taken = await pictures(page).evaluateAll((all) =>
        (all as HTMLImageElement[]).map((img) => ({
          src: img.currentSrc,
          pixels: img.getBoundingClientRect().width * devicePixelRatio,
        })),
      );
      expect(taken.map(({ src }) => fileOf(src))).toEqual(wanted);
      for (const { src, pixels } of taken) {
        const ratio = parseInt(fileOf(src), 10) / pixels;
        expect(ratio).toBeGreaterThan(0.9);
        expect(ratio).toBeLessThan(2);
      }
      expect(await measureLayoutShifts(page)).toEqual([]);
    });
  });

/** Evaluates a `sizes` attribute in pixels for a window width. */
const widthBySizes = (sizes: string, width: number): number => {
  for (const choice of sizes.split(',')) {
    const [, least = '0', size = '', unit] =
      /^(?:\(min-width:(\d+)em\) )?([\d.]+)(em|vw)$/.exec(choice) ?? [];
    if (width >= Number(least) * 16) return unit === 'em' ? Number(size) * 16 : (Number(size) / 100) * width;
  }
  return Number.NaN;
};

const WIDTHS = [
  340, 390, 520, 560, 640, 680, 700, 760, 800, 850, 880, 900, 960, 1024, 1100, 1280, 1600, 1920,
];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/', '/tags/t/', A])
    test(`the sizes attributes of ${address} match the layout at any width`, async ({ page, visit }) => {
      await visit(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const shown = await page.locator('main picture').evaluateAll((all) =>
          all.map((picture) => ({
            sizes: picture.querySelector('source')!.sizes,
            width: picture.querySelector('img')!.getBoundingClientRect().width,
          })),
        );
        expect(shown.length).toBeGreaterThan(address === A ? 3 : 1);
        const ratios = shown.map((one) => ({ ...one, ratio: widthBySizes(one.sizes, width) / one.width }));
        expect(
          ratios.filter(({ ratio }) => !(ratio > 0.97 && ratio < 1.5)),
          `${width} px`,
        ).toEqual([]);
      }
    });

  for (const { place, address, box, side } of [
    { place: 'the lead of a list', address: '/', box: '[data-lead]', side: 'top' },
    {
      place: 'a link to another article',
      address: '/articles/b/',
      box: '[data-block=relatedLink] a',
      side: 'left',
    },
  ] as const)
    test(`the sources of a picture take no space in ${place}`, async ({ page, visit }) => {
      await visit(address);
      const gap = await page.locator(box).evaluate((box, side) => {
        const img = box.querySelector('img')!;
        return Math.round(img.getBoundingClientRect()[side] - box.getBoundingClientRect()[side]);
      }, side);
      expect(gap).toBe(0);
    });

  test('a picture has its main colour as background until it is loaded', async ({ page, visit }) => {
    await page.route('**/pictures/*', (route) => route.fulfill({ status: 204 }));
    await visit(A);
    const lead = pictures(page).first();
    const colour = await lead.getAttribute('data-colour');
    const [red, green, blue] = /^#(..)(..)(..)$/
      .exec(colour!)!
      .slice(1)
      .map((part) => parseInt(part, 16));
    await expect(lead).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`);
  });
});

test.describe('on a phone with three device pixels per CSS pixel', () => {
  test.use({ viewport: NARROW_VIEWPORT, deviceScaleFactor: 3 });
  test('only the lead picture is preloaded, in the file that the page shows', async ({ page, visit }) => {
    const requested = requestedPictures(page);
    await visit(A);
    await expect(page.locator('link[rel=preload][as=image]')).toHaveAttribute('type', 'image/avif');
    const shown = await pictures(page)
      .first()
      .evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname);
    expect(requested[0]).toBe(shown);
    expect(requested.filter((path) => path === shown)).toHaveLength(1);
  });
});

test('the lead picture of a page opened inside the app is requested once', async ({ page, visit }) => {
  await page.setViewportSize(WIDE_VIEWPORT);
  await visit(A);
  const requested = requestedPictures(page);
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link', { name: 'B' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('B');
  await expect
    .poll(() =>
      page
        .locator('main img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
  expect(requested.filter((path) => fileOf(path) === '1200.avif')).toHaveLength(1);
  expect(requested.filter((path) => path.endsWith('.jpg'))).toEqual([]);
});
