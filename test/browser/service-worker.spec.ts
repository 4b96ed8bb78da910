/** The service worker: offline reading, new versions, and a site that removes it. */
import type { Page, PlaywrightTestArgs } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { plainPicture } from '../unit/publish/pictures/photograph.ts';
import { saveButton, toolButton, versionOffer } from './feature-helpers.ts';
import {
  expect,
  expectReady,
  NARROW_VIEWPORT,
  PUBLISHING_TIMEOUT_MS,
  test as base,
  type Fixtures,
} from './fixtures.ts';
import { countSavedFiles, waitForWorker } from './worker-helpers.ts';
import { serveHoldingFiles, type HoldingServer } from './plain-host.ts';
import {
  build,
  serveFolder,
  withContent,
  type ContentFiles,
  type RunningServer,
} from './broadsheet-program.ts';

const ARTICLE = '/articles/kept/';
const OTHER = '/articles/other/';
const WORDS = 'These words are read without a connection.';

const content = (name: string, picture: Uint8Array, more: object): ContentFiles => ({
  'site.json': { name, ...more },
  'media/lead.jpg': picture,
  'articles/kept.json': {
    headline: 'Kept',
    image: { image: { src: '/media/lead.jpg', alt: 'A red wall' } },
    body: [{ type: 'paragraph', text: WORDS }],
  },
  'articles/other.json': {
    headline: 'Other',
    body: [{ type: 'paragraph', text: 'Words of the other one.' }],
  },
});

/** A site of two articles, for one test. */
interface ChangingSite extends RunningServer {
  /** Publishes the same articles again into the same folder. */
  publishAgain(name: string, more?: object, articles?: ContentFiles): Promise<void>;
}

interface SiteFixtures {
  readonly site: ChangingSite;
  readonly sitePath: string;
}

/** The site as first published, at the root, and its picture. */
interface FirstVersion {
  readonly dir: string;
  readonly picture: Uint8Array;
  readonly remove: () => Promise<void>;
}

async function buildInto(out: string, files: ContentFiles, sitePath: string): Promise<void> {
  await withContent(files, (folder) => build(folder, out, '--base', sitePath, '--no-compress'));
}

/** A folder in one of its own, where the build keeps its cache. */
const temporaryFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'broadsheet-worker-')), 'site');
const removeFolder = (dir: string): Promise<void> => rm(dirname(dir), { recursive: true, force: true });

async function publishFirst(): Promise<FirstVersion> {
  // Wide enough for two renditions; flat, because encoding takes as long as there are pixels.
  const [dir, picture] = await Promise.all([temporaryFolder(), plainPicture(900, 90).jpeg().toBuffer()]);
  await buildInto(dir, content('First', picture, {}), '/');
  return { dir, picture, remove: () => removeFolder(dir) };
}

const test = base.extend<SiteFixtures>({
  serviceWorkers: 'allow',
  sitePath: ['/', { option: true }],
  site: [
    async ({ onceInFile, sitePath }, use) => {
      const { dir, picture } = await onceInFile(publishFirst, publishFirst);
      const out = await temporaryFolder();
      const publishAgain = (name: string, more: object = {}, articles: ContentFiles = {}): Promise<void> =>
        buildInto(out, { ...content(name, picture, more), ...articles }, sitePath);
      if (sitePath === '/') await cp(dir, out, { recursive: true });
      else await publishAgain('First');
      const host = await serveFolder(out);
      await use({ ...host, publishAgain });
      host.stop();
      await removeFolder(out);
    },
    { timeout: PUBLISHING_TIMEOUT_MS },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

test.beforeEach(async ({ pageProblems, context }) => {
  // Once the site is stopped, the browser reports each failed request.
  pageProblems.allow(/Failed to load resource|ERR_|Failed to fetch/);
  await context.clock.install();
});

/** Saves the article and waits until its picture is saved too. */
async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect.poll(() => countSavedFiles(page, '/pictures/')).toBe(1);
}

const words = (page: Page) => page.getByText(WORDS);
const nameplate = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });
const pictureWidth = (page: Page): Promise<number> =>
  page.getByRole('img', { name: 'A red wall' }).evaluate((img: HTMLImageElement) => img.naturalWidth);
const update = (page: Page): Promise<unknown> =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

const updateNow = (page: Page): Promise<void> => page.getByRole('button', { name: 'Update now' }).click();

/** Opens the article in two tabs that the worker controls, and returns the second. */
async function openTwoTabs({
  page,
  visit,
  passTime,
}: Pick<Fixtures & PlaywrightTestArgs, 'page' | 'visit' | 'passTime'>): Promise<Page> {
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  const other = await page.context().newPage();
  await visit(ARTICLE, other);
  return other;
}

for (const sitePath of ['/', '/base/'])
  test.describe(`under ${sitePath}`, () => {
    test.use({ sitePath });
    test('a saved article and its picture are shown offline', async ({ page, visit, passTime, site }) => {
      await visit(ARTICLE);
      await waitForWorker(page, passTime);
      await save(page);
      site.stop();
      await page.reload();
      await expect(words(page)).toBeVisible();
      await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
      // Another window size asks for a rendition that was never fetched.
      await page.setViewportSize(NARROW_VIEWPORT);
      // The name of its file is another address of the page.
      await visit(`${ARTICLE}index.html`);
      await expect(words(page)).toBeVisible();
      await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
    });
  });

test('a page that is not cached says so offline, and leads to the saved articles', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  await save(page);
  site.stop();
  const response = await visit(OTHER);
  expect(response?.fromServiceWorker()).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
  await expect(page.getByRole('main')).toContainText('You seem to be offline');
  await page.getByRole('main').getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('link', { name: 'Kept' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Kept' }).click();
  await expect(words(page)).toBeVisible();
});

test('an article that was opened inside the app is shown offline', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await visit('/');
  await waitForWorker(page, passTime);
  await page.getByRole('main').getByRole('link', { name: 'Other' }).click();
  await expect(page.getByText('Words of the other one.')).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/articles/other.json')) !== undefined))
    .toBe(true);
  site.stop();
  await visit(OTHER);
  await expect(page.getByText('Words of the other one.')).toBeVisible();
  await expect(page).toHaveTitle(/Other/);
});

/** Number of cached pages, and of records of when pages were used. Records of parts of the app, such as fonts, do not count. */
const visitedPages = (page: Page): Promise<{ cached: number; recorded: number }> =>
  page.evaluate(async () => {
    const cached = (await caches.has('broadsheet / pages'))
      ? await (await caches.open('broadsheet / pages')).keys()
      : [];
    // Opening a database creates it; the worker's must be its own.
    const name = 'workbox-expiration';
    if (!(await indexedDB.databases()).some((one) => one.name === name))
      return { cached: cached.length, recorded: 0 };
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
    });
    const recorded = await new Promise<IDBValidKey[]>((resolve) => {
      const request = database.transaction('cache-entries').objectStore('cache-entries').getAllKeys();
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return {
      cached: cached.length,
      recorded: recorded.filter((id) => typeof id === 'string' && !id.startsWith('broadsheet / parts|'))
        .length,
    };
  });

test('at most 60 visited pages are cached, also of those that were opened before the worker was there', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  const names = Array.from({ length: 64 }, (_, at) => `many/${at}`);
  const article = (name: string) => ({ headline: name, body: [{ type: 'paragraph', text: name }] });
  await site.publishAgain(
    'First',
    {},
    Object.fromEntries(names.map((name) => [`articles/${name}.json`, article(name)])),
  );
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  await page.evaluate(
    async (paths) => {
      const { active } = await navigator.serviceWorker.ready;
      for (const path of paths) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
        active?.postMessage({ kind: 'visited', page: new URL(path, location.href).href });
        while (!(await caches.match(path))) await new Promise(requestAnimationFrame);
      }
    },
    names.map((name) => `/articles/${name}/`),
  );
  await expect.poll(async () => (await visitedPages(page)).cached).toBe(60);
});

test('deleting visited pages deletes all records of them', async ({ page, visit, passTime }) => {
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  await expect.poll(async () => (await visitedPages(page)).recorded).toBeGreaterThan(0);
  await visit('/saved/');
  await page.getByRole('button', { name: 'Delete visited pages' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => visitedPages(page)).toEqual({ cached: 0, recorded: 0 });
});

test('a new version is offered, and shown only in the tab that accepts it', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  const other = await openTwoTabs({ page, visit, passTime });
  await site.publishAgain('Second');
  await update(page);
  await expect(versionOffer(page)).toBeVisible();
  await expect(nameplate(page, 'First')).toBeVisible();
  await updateNow(page);
  await expect(nameplate(page, 'Second')).toBeVisible();
  await expect(page.getByText('A new version')).toHaveCount(0);
  // The other tab still has its own version.
  await expect(nameplate(other, 'First')).toBeVisible();
  await toolButton(other, 'Share').click();
  await expect(other.getByRole('dialog')).toBeVisible();
});

test('a new version that one tab has accepted is still offered in another', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  const other = await openTwoTabs({ page, visit, passTime });
  // Each tab watches for a new version once its reader has stayed.
  await passTime(12_000);
  await site.publishAgain('Second');
  await update(page);
  await expect(versionOffer(other)).toBeVisible();
  await updateNow(page);
  await expect(nameplate(page, 'Second')).toBeVisible();
  await updateNow(other);
  await expect(nameplate(other, 'Second')).toBeVisible();
});

test('a saved article is shown offline in the version that it was saved with', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  await save(page);
  await site.publishAgain('Second');
  await update(page);
  await expect(versionOffer(page)).toBeVisible();
  site.stop();
  const reloaded = page.waitForEvent('load');
  await updateNow(page);
  await reloaded;
  await expectReady(page);
  await expect(words(page)).toBeVisible();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(nameplate(page, 'First')).toBeVisible();
});

test('a site without a service worker unregisters the old one and deletes its caches', async ({
  page,
  visit,
  passTime,
  site,
}) => {
  await visit(ARTICLE);
  await waitForWorker(page, passTime);
  await save(page);
  await site.publishAgain('First', { offline: false });
  await update(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await visit(ARTICLE);
  const countRegistrations = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(countRegistrations).toBe(0);
});

const testOnSlowHost = test.extend<{ host: HoldingServer; dir: string }>({
  dir: [
    async ({ onceInFile }, use) => {
      const first = await onceInFile(publishFirst, publishFirst);
      const dir = await temporaryFolder();
      await cp(first.dir, dir, { recursive: true });
      await use(dir);
      await removeFolder(dir);
    },
    { timeout: PUBLISHING_TIMEOUT_MS },
  ],
  host: async ({ dir }, use) => {
    const host = await serveHoldingFiles(dir);
    await use(host);
    host.stop();
  },
  baseURL: ({ host }, use) => use(host.url),
});

testOnSlowHost(
  'the first worker and a new version of it request nothing while the reader waits for a page',
  async ({ page, context, visit, passTime, host, dir }) => {
    const byWorker = (): string[] =>
      host.requests.filter(({ isFromWorker }) => isFromWorker).map(({ path }) => path);
    async function waitForPagesDuring(install: () => Promise<unknown>, names: readonly string[]) {
      const before = byWorker().length;
      const releaseWorker = host.hold(({ isFromWorker }) => isFromWorker);
      await install();
      const countRequests = async (): Promise<number> => {
        await passTime(10_000);
        return byWorker().length;
      };
      await expect.poll(countRequests).toBe(before + 1);
      const file = byWorker().at(-1)!;
      const releasePages = host.hold(({ path }) => path.endsWith('.json'));
      const earlier = host.requests.length;
      for (const name of names) {
        await page.getByRole('link', { name, exact: true }).last().click();
        const data = `/articles/${name.toLowerCase()}.json`;
        await expect.poll(() => host.requests.slice(earlier).map(({ path }) => path)).toContain(data);
      }
      releaseWorker();
      const worker = context.serviceWorkers().at(-1)!;
      await expect.poll(() => worker.evaluate((path) => caches.match(path).then(Boolean), file)).toBe(true);
      // What the worker would request next would come before this.
      await worker.evaluate(() => fetch('/robots.txt').then(() => undefined));
      expect(byWorker().slice(before)).toEqual([file, '/robots.txt']);
      releasePages();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.at(-1)!);
      await expect.poll(() => byWorker().length).toBeGreaterThan(before + 2);
    }
    await waitForPagesDuring(() => visit('/'), ['Other', 'Kept']);
    await waitForWorker(page, passTime);
    const script = join(dir, 'sw.js');
    const newVersion = (await readFile(script, 'utf8')).replace(/"version":"[^"]+"/, '"version":"new"');
    await visit('/');
    await writeFile(script, newVersion);
    await waitForPagesDuring(() => update(page), ['Other']);
  },
);
