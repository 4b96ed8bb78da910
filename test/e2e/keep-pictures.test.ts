/** Pictures of saved articles: where the device is full, where they are another host's, and where the line is to be spared. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, withContent, type Published } from './program.ts';
import { at, eventually, openTab, visit } from './tab.ts';

const SVG = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="${fill}"/></svg>`;
const ELSEWHERE = 'https://pictures.example';
const figure = (src: string) => ({
  type: 'figure',
  image: { src, alt: 'A colour', width: 60, height: 40 },
});

let site: Published;
beforeAll(async () => {
  site = await withContent(
    {
      'site.json': { name: 'Pictures' },
      'articles/many.json': {
        headline: 'Many',
        body: [
          { type: 'paragraph', text: 'These words are read without a connection.' },
          ...['a', 'b', 'c', 'd'].map((name) => figure(`/media/${name}.svg`)),
        ],
      },
      'articles/foreign.json': {
        headline: 'Foreign',
        body: [{ type: 'paragraph', text: 'A picture from elsewhere.' }, figure(`${ELSEWHERE}/red.svg`)],
      },
    },
    async (folder) => {
      await mkdir(join(folder, 'media'));
      for (const name of ['a', 'b', 'c', 'd'])
        await writeFile(join(folder, `media/${name}.svg`), SVG(`#${name.repeat(6)}`));
      return publish(folder);
    },
  );
});
afterAll(() => site.remove());

const TOOL = '.story [data-tool="keep"]';

async function open(address: string): Promise<Page> {
  const page = await openTab({ serviceWorkers: 'allow' });
  // No header lets the site see what is in it: all that it may do is show it.
  await page.context().route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      headers: { 'access-control-allow-origin': 'https://nobody.example' },
      body: SVG('#8a1c1c'),
    }),
  );
  await visit(page, at(site.url, address));
  return page;
}

async function withWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const kept = (page: Page, part: string): Promise<number> =>
  page.evaluate(async (part) => {
    const name = (await caches.keys()).find((one) => one.endsWith(' saved'));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.filter(({ url }) => url.includes(part)).length;
  }, part);

test('a device without room for pictures says so, and keeps the words', async () => {
  const page = await open('/articles/many/');
  await withWorker(page);
  const session = await page.context().newCDPSession(page);
  const origin = new URL(site.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // The words are on the shelf before; only what the worker keeps is refused.
  await page.locator(TOOL).click();
  await page.getByText('4 pictures are not kept. The device has no more room for pictures.').waitFor();
  await visit(page, at(site.url, '/saved/'));
  await page.getByRole('link', { name: 'Many' }).waitFor();
  await page.getByText('4 pictures are not kept', { exact: false }).waitFor();
  // Once there is room again, they come by themselves.
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.clock.install();
  await visit(page, at(site.url, '/saved/'));
  await page.clock.fastForward(5000);
  await eventually(() => kept(page, '/media/')).toBe(4);
});

test('a picture of another host is kept to be shown, though it may not be seen', async () => {
  const page = await open('/articles/foreign/');
  await withWorker(page);
  await page.locator(TOOL).click();
  await eventually(() => kept(page, 'pictures.example')).toBe(1);
  await page.context().unroute(`${ELSEWHERE}/**`);
  await page.context().route(`${ELSEWHERE}/**`, (route) => route.abort());
  await page.reload();
  const image = page.locator('figure img');
  await eventually(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(
    60,
  );
});

test('who spares the line gets the worker only by saving', async () => {
  const page = await openTab({ serviceWorkers: 'allow' });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await page.clock.install();
  await visit(page, at(site.url, '/articles/many/'));
  await page.clock.fastForward(30_000);
  const workers = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  await page.locator(TOOL).click();
  await eventually(workers).toBe(1);
  await eventually(() => kept(page, '/media/')).toBe(4);
});
