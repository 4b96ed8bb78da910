/** Local photographs as a browser takes them: the right file of the right format, once, and nothing moves. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { photograph } from '../unit/publish/pictures/photograph.ts';
import { publish, type Published } from './program.ts';
import { at, eventually, hydrated, leaveBy, NARROW, openTab, WIDE } from './tab.ts';

const A = '/articles/a/';
let folder = '';
let site: Published;

const figure = (name: string, size?: string): object => ({
  type: 'figure',
  image: { src: `/media/${name}.jpg`, alt: `It shows ${name}` },
  ...(size !== undefined && { size }),
});
const words = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'paragraph',
    text: `Paragraph ${at}. ${'Words. '.repeat(60)}`,
  }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-renditions-'));
  for (const sub of ['articles', 'media']) await mkdir(join(folder, sub));
  const names = ['lead', 'column', 'wide', 'full', 'second'];
  for (const [seed, name] of names.entries())
    await writeFile(join(folder, 'media', `${name}.jpg`), await photograph(2600, 1300, seed + 1).jpeg().toBuffer());
  const a = {
    headline: 'A',
    datePublished: '2024-02-02',
    tags: ['T'],
    image: { image: { src: '/media/lead.jpg', alt: 'It shows lead' } },
    body: [...words(1), figure('column'), ...words(3), figure('wide', 'wide'), ...words(3), figure('full', 'full'), ...words(3)],
    related: [{ article: 'b' }],
  };
  const b = { headline: 'B', tags: ['T'], datePublished: '2024-01-01', image: { image: { src: '/media/second.jpg', alt: '' } }, body: [{ type: 'relatedLink', article: 'a' }, ...words(3)] };
  await writeFile(join(folder, 'articles/a.json'), JSON.stringify(a));
  await writeFile(join(folder, 'articles/b.json'), JSON.stringify(b));
  site = await publish(folder);
}, 240_000); // prettier-ignore

afterAll(async () => {
  await site.remove();
  await rm(folder, { recursive: true, force: true });
});

/** A tab in which what moves is counted, and the pictures that it asks for. */
async function watch(options: BrowserContextOptions): Promise<{ page: Page; asked: string[] }> {
  const page = await openTab(options);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:pictures|media)\//.test(pathname)) asked.push(pathname);
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, asked };
}

const shift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
const fileOf = (address: string): string => /-(\d+\.\w+)$/.exec(address)?.[1] ?? address;

/** A machine that skips frames may scroll past a picture without having looked whether it is near. */
async function scrollThrough(page: Page): Promise<void> {
  await eventually(async () => {
    await page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
        window.scrollTo(0, top);
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    return page.locator('main img').evaluateAll((all) => (all as HTMLImageElement[]).every((img) => img.complete && img.naturalWidth > 0));
  }).toBe(true);
} // prettier-ignore

test('a phone takes AVIF of its own width, each picture once, and nothing moves', async () => {
  const { page, asked } = await watch({ viewport: NARROW, deviceScaleFactor: 2 });
  await page.goto(at(site.url, A));
  await hydrated(page);
  expect(asked.map(fileOf)[0]).toBe('800.avif');
  await scrollThrough(page);
  const files = asked.map(fileOf);
  expect(files).toHaveLength(5);
  expect(new Set(asked).size).toBe(5);
  expect(files.every((file) => file === '800.avif')).toBe(true);
  expect(await shift(page)).toBe(0);
  const alts = await page.locator('article.story img').evaluateAll((all) => all.map((img) => img.getAttribute('alt')));
  expect(alts).toEqual(['It shows lead', 'It shows column', 'It shows wide', 'It shows full']);
}); // prettier-ignore

test.each([
  [1, ['1200.avif', '800.avif', '1200.avif', '1600.avif']],
  [2, ['2400.avif', '1600.avif', '2400.avif', '2400.avif']],
])('a desk with %i pixels a point takes files that fill each place', async (deviceScaleFactor, wanted) => {
  const { page, asked } = await watch({ viewport: WIDE, deviceScaleFactor });
  await page.goto(at(site.url, A));
  await scrollThrough(page);
  expect(asked.slice(0, 4).map(fileOf)).toEqual(wanted);
  const [tooSmall, wasteful] = await page.locator('article.story img').evaluateAll((all) => {
    const ratios = (all as HTMLImageElement[]).map((img) => {
      const width = Number(/-(\d+)\.\w+$/.exec(img.currentSrc)?.[1]);
      return width / (img.getBoundingClientRect().width * devicePixelRatio);
    });
    return [ratios.filter((ratio) => ratio < 0.9), ratios.filter((ratio) => ratio > 2)];
  });
  expect(tooSmall).toEqual([]);
  expect(wasteful).toEqual([]);
  expect(await shift(page)).toBe(0);
}); // prettier-ignore

/** What a picture's `sizes` come to, in pixels, on a window of a width. */
const saidBy = (sizes: string, width: number): number => {
  for (const choice of sizes.split(',')) {
    const [, least = '0', size = '', unit] =
      /^(?:\(min-width:(\d+)em\) )?([\d.]+)(em|vw)$/.exec(choice) ?? [];
    if (width >= Number(least) * 16) return unit === 'em' ? Number(size) * 16 : (Number(size) / 100) * width;
  }
  return Number.NaN;
};

test.each([340, 390, 520, 560, 640, 680, 700, 760, 800, 850, 880, 900, 960, 1024, 1100, 1280, 1600, 1920])(
  'at %i px no place is wider than its sizes say, and none much narrower',
  async (width) => {
    const page = await openTab({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    for (const address of ['/', '/tags/t/', A]) {
      await page.goto(at(site.url, address));
      const found = await page.locator('main picture').evaluateAll((all) =>
        all.map((picture) => {
          const { width } = picture.querySelector('img')!.getBoundingClientRect();
          return { sizes: picture.querySelector('source')!.sizes, width };
        }),
      );
      expect(found.length).toBeGreaterThan(address === A ? 3 : 1);
      const told = found.map((one) => ({ ...one, ratio: saidBy(one.sizes, width) / one.width }));
      expect(told.filter(({ ratio }) => !(ratio > 0.97 && ratio < 1.5))).toEqual([]);
    }
  },
); // prettier-ignore

test('the files that a picture offers take no room beside it', async () => {
  const page = await openTab({ viewport: WIDE, javaScriptEnabled: false });
  await page.goto(at(site.url, '/'));
  const gap = (outer: string, side: 'top' | 'left'): Promise<number> =>
    page.locator(outer).evaluate((box, side) => {
      const img = box.querySelector('img')!;
      return Math.round(img.getBoundingClientRect()[side] - box.getBoundingClientRect()[side]);
    }, side);
  expect(await gap('.card[data-lead]', 'top')).toBe(0);
  await page.goto(at(site.url, '/articles/b/'));
  expect(await gap('.related-link a', 'left')).toBe(0);
});

test('the preload of the lead picture asks for what the page then shows, first of all pictures', async () => {
  const { page, asked } = await watch({ viewport: NARROW, deviceScaleFactor: 3 });
  await page.goto(at(site.url, A));
  const preload = page.locator('link[rel=preload][as=image]');
  expect(await preload.getAttribute('type')).toBe('image/avif');
  const current = await page.locator('.lead img').evaluate((img) => new URL((img as HTMLImageElement).currentSrc).pathname);
  expect(asked[0]).toBe(current);
  expect(asked.filter((path) => path === current)).toHaveLength(1);
}); // prettier-ignore

test('the colour of a picture stands in its place before it comes', async () => {
  const page = await openTab({ viewport: WIDE, javaScriptEnabled: false });
  await page.route('**/pictures/*', (route) => route.abort());
  await page.goto(at(site.url, A));
  const [said, seen] = await page
    .locator('.lead img')
    .evaluate((img) => [img.dataset['colour'], getComputedStyle(img).backgroundColor]);
  const numbers = /^#(..)(..)(..)$/
    .exec(said ?? '')
    ?.slice(1)
    .map((part) => parseInt(part, 16));
  expect(seen).toBe(`rgb(${numbers?.join(', ')})`);
  expect(await page.locator('[style]').count()).toBe(0);
});

test('a page that is gone to within the app asks for its lead picture once', async () => {
  const { page, asked } = await watch({ viewport: WIDE });
  await page.goto(at(site.url, A));
  await hydrated(page);
  asked.length = 0;
  await leaveBy(page, 'nav.related a[href$="/articles/b/"]');
  await eventually(() => page.locator('.lead img').evaluate((img) => (img as HTMLImageElement).naturalWidth > 0)).toBe(true);
  expect(asked.filter((path) => fileOf(path) === '1200.avif')).toHaveLength(1);
  expect(asked.filter((path) => path.endsWith('.jpg'))).toEqual([]);
}); // prettier-ignore
