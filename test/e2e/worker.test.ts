/** The service worker: reading without a connection, new versions, and a site that gives it up. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { broadsheet, serve, withContent, type Content, type Host } from './program.ts';
import { at, eventually, NARROW, openTab, visit, WIDE } from './tab.ts';

const ARTICLE = '/articles/kept/';
const OTHER = '/articles/other/';

const photograph = await sharp({
  create: { width: 1800, height: 1200, channels: 3, background: '#8a1c1c' },
})
  .jpeg()
  .toBuffer();

const content = (name: string, more: object = {}): Content => ({
  'site.json': { name, ...more },
  'articles/kept.json': {
    headline: 'Kept',
    image: { image: { src: '/media/lead.jpg', alt: 'A red wall' } },
    body: [{ type: 'paragraph', text: 'These words are read without a connection.' }],
  },
  'articles/other.json': {
    headline: 'Other',
    body: [{ type: 'paragraph', text: 'Words of the other one.' }],
  },
});

interface Site extends Host {
  /** Publishes the same articles again, over what is there. */
  again(name: string, more?: object): Promise<void>;
}

/** A site of two articles, for one test. */
async function openSite(base = '/', articles: Content = {}): Promise<Site> {
  const out = await mkdtemp(join(tmpdir(), 'broadsheet-worker-'));
  const again = (name: string, more?: object): Promise<void> =>
    withContent({ ...content(name, more), ...articles }, async (folder) => {
      await mkdir(join(folder, 'media'));
      await writeFile(join(folder, 'media/lead.jpg'), photograph);
      const { code, said } = await broadsheet('build', folder, '--out', out, '--base', base);
      if (code !== 0) throw new Error(said);
    });
  await again('First');
  const host = await serve(out);
  onTestFinished(async () => {
    host.stop();
    await rm(out, { recursive: true, force: true });
  });
  return { ...host, again };
}

/** A tab whose worker has the app whole. */
async function openWithWorker(site: Site, address = ARTICLE, viewport = WIDE): Promise<Page> {
  const page = await openTab({ serviceWorkers: 'allow', viewport });
  await visit(page, at(site.url, address));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Saves the article on the page, and waits until its pictures are kept too. */
async function save(page: Page): Promise<void> {
  await page.locator('.story [data-tool="keep"]').click();
  await eventually(() =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(' saved'));
      const cache = names[0] === undefined ? undefined : await caches.open(names[0]);
      return (await cache?.keys())?.filter(({ url }) => url.includes('/pictures/')).length;
    }),
  ).toBe(1);
}

const pictureShown = (page: Page): Promise<boolean> =>
  page.locator('figure.lead img').evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

test.each(['/', '/base/'])(
  'under %s, a saved article is there without a connection, with its picture',
  async (base) => {
    const site = await openSite(base);
    const page = await openWithWorker(site);
    await save(page);
    site.stop();
    await page.reload();
    await page.getByText('These words are read').waitFor();
    await eventually(() => pictureShown(page)).toBe(true);
    // Another window asks for another size of it, which was never fetched.
    await page.setViewportSize(NARROW);
    await visit(page, at(site.url, ARTICLE));
    await eventually(() => pictureShown(page)).toBe(true);
  },
);

test('a saved article is there without a connection under the name of its file, too', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  await save(page);
  site.stop();
  await page.goto(at(site.url, `${ARTICLE}index.html`));
  await page.getByText('These words are read').waitFor();
});

test('what is not kept says so in the app, and leads to what is', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  await save(page);
  site.stop();
  const answer = await page.goto(at(site.url, OTHER));
  expect(answer?.fromServiceWorker()).toBe(true);
  await page.getByText('You seem to be offline').waitFor();
  expect(await page.locator('main h1').innerText()).toBe('This page did not load');
  await page.getByRole('main').getByRole('link', { name: 'Saved' }).click();
  await page.getByRole('link', { name: 'Kept' }).click();
  await page.getByText('These words are read').waitFor();
  // So it is after a load of the page of saved ones, too.
  await page.goto(at(site.url, '/saved/'));
  await page.getByRole('link', { name: 'Kept' }).waitFor();
});

test('an article that was visited inside the app is there without a connection', async () => {
  const site = await openSite();
  const page = await openWithWorker(site, '/');
  await page.getByRole('main').getByRole('link', { name: 'Other' }).click();
  await page.getByText('Words of the other one.').waitFor();
  await eventually(() =>
    page.evaluate(async () => (await caches.match('/articles/other.json')) !== undefined),
  ).toBe(true);
  site.stop();
  await page.goto(at(site.url, OTHER));
  await page.getByText('Words of the other one.').waitFor();
  expect(await page.title()).toContain('Other');
});

/** The keys of what a cache holds, and of what is noted of its use. */
const visited = (page: Page): Promise<{ kept: number; noted: number }> =>
  page.evaluate(async () => {
    const kept = (await caches.has('broadsheet / pages'))
      ? await (await caches.open('broadsheet / pages')).keys()
      : [];
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('workbox-expiration');
      request.addEventListener('success', () => resolve(request.result));
    });
    const noted = await new Promise<IDBValidKey[]>((resolve) => {
      const request = database.transaction('cache-entries').objectStore('cache-entries').getAllKeys();
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return { kept: kept.length, noted: noted.length };
  });

test('of the pages that were first opened without the worker no more are kept than of others', async () => {
  const pages = Array.from({ length: 64 }, (_, at) => `many/${at}`);
  const more = Object.fromEntries(
    pages.map((name) => [
      `articles/${name}.json`,
      { headline: name, body: [{ type: 'paragraph', text: name }] },
    ]),
  );
  const site = await openSite('/', more);
  const page = await openWithWorker(site);
  for (const name of pages)
    await page.evaluate(async (path) => {
      const { active } = await navigator.serviceWorker.ready;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      active?.postMessage({ kind: 'visited', page: new URL(path, location.href).href });
      while (!(await caches.match(path))) await new Promise(requestAnimationFrame);
    }, `/articles/${name}/`);
  await eventually(async () => (await visited(page)).kept).toBe(60);
});

test('when visited pages are forgotten nothing tells any more which they were', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  await eventually(async () => (await visited(page)).noted).toBeGreaterThan(0);
  await page.goto(at(site.url, '/saved/'));
  await page.getByRole('button', { name: 'Forget pages that were only visited' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await eventually(() => visited(page)).toEqual({ kept: 0, noted: 0 });
});

test('a new version is offered, not forced; until it is let in the old one goes on, and then all is new', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  const other = await page.context().newPage();
  await visit(other, at(site.url, ARTICLE));
  await site.again('Second');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version of this site is ready.').waitFor();
  expect(await page.locator('.nameplate').innerText()).toBe('First');
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load it now' }).click();
  await reloaded;
  await eventually(() => page.locator('.nameplate').innerText()).toBe('Second');
  expect(await page.getByText('A new version').count()).toBe(0);
  // The other tab was not torn from its reader, and still has its own version whole.
  expect(await other.locator('.nameplate').innerText()).toBe('First');
  await other.getByRole('button', { name: 'Contents' }).click();
  await other.getByRole('dialog').waitFor();
});

test('what was kept with an older version goes on with that one', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  await save(page);
  await site.again('Second');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version of this site is ready.').waitFor();
  site.stop();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load it now' }).click();
  await reloaded;
  await page.getByText('These words are read').waitFor();
  await page.locator('.story [data-tool="keep"][aria-pressed="true"]').waitFor();
  expect(await page.locator('.nameplate').innerText()).toBe('First');
});

test('a site that gives the worker up is rid of it, and of all that it kept', async () => {
  const site = await openSite();
  const page = await openWithWorker(site);
  await save(page);
  await site.again('First', { offline: false });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await eventually(() => page.evaluate(() => caches.keys())).toEqual([]);
  await visit(page, at(site.url, ARTICLE));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
