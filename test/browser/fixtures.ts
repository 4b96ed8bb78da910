/** Playwright fixtures: the sample site, a page, and sites published for a test. */
import { test as base, expect, type Page, type Request, type Response } from '@playwright/test';
import { publishContent, withContent, type ContentFiles, type PublishedSite } from './broadsheet-program.ts';
import { FileResources, type Removable } from './file-resources.ts';
import { isHeld } from './network.ts';
import { loadSettings } from './test-settings.ts';

export { expect };

export const WIDE_VIEWPORT = { width: 1280, height: 900 };
export const NARROW_VIEWPORT = { width: 390, height: 844 };
/** The width at which everything must fit: WCAG 1.4.10. */
export const SMALL_VIEWPORT = { width: 320, height: 640 };

export const { rootUrl, baseUrl, pages } = loadSettings();

/** The sample site is published twice; each entry is a name and the front page's URL. */
export const sites = [
  ['at the root', rootUrl],
  ['under a base', baseUrl],
] as const;

/** Console errors and foreign requests; a test fails unless it allows them. */
interface PageProblems {
  /** Console errors and warnings, uncaught errors and requests to other hosts, in order. */
  readonly all: readonly string[];
  /** Ignores lines that match. */
  allow(...patterns: readonly RegExp[]): void;
}

export interface Fixtures {
  /** Creates something for all tests of this file, and removes it after them. The key is the same for the same thing. */
  readonly onceInFile: <T extends Removable>(key: unknown, create: () => Promise<T>) => Promise<T>;
  readonly pageProblems: PageProblems;
  /** Opens an address of the site (`/articles/x/`) and waits for hydration. */
  readonly visit: (address: string, tab?: Page) => Promise<Response | null>;
  /**
   * Lets this time pass on the page's clock, which must be installed. Requests in flight finish before, except held ones: to the page,
   * a jump over a request in flight is a server that does not answer.
   */
  readonly passTime: (milliseconds: number) => Promise<void>;
}

export interface WorkerFixtures {
  readonly fileResources: FileResources;
}

/** Less than half of what the app waits for a response. */
const MAX_JUMP_MS = 4000;

/** URL of an address on the site with this front page. */
export const addressAt = (front: string, address: string): string => new URL(address.slice(1), front).href;

const isOwnUrl = (url: string): boolean => /^(?:http:\/\/localhost:|data:|blob:)/.test(url);

/** Hydration is complete when the document is marked. */
export const expectReady = (page: Page): Promise<void> =>
  expect(page.locator('html[data-ready]')).toBeAttached();

export const test = base.extend<Fixtures, WorkerFixtures>({
  launchOptions: [
    { executablePath: loadSettings().chromium, args: ['--hide-scrollbars'] },
    { scope: 'worker' },
  ],
  baseURL: rootUrl,

  // Worker fixtures of its own would give each file another worker, and another browser.
  fileResources: [
    async ({}, use) => {
      const resources = new FileResources();
      await use(resources);
      await resources.remove();
    },
    { scope: 'worker' },
  ],
  onceInFile: ({ fileResources }, use, { file }) =>
    use((key, create) => fileResources.get(file, key, create)),

  // Where service workers are blocked, the page should see a browser without them.
  context: async ({ context, serviceWorkers }, use) => {
    if (serviceWorkers === 'block')
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await use(context);
    // Pending requests do not matter after the test.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  },

  pageProblems: [
    async ({ context }, use) => {
      const all: string[] = [];
      const allowed: RegExp[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          all.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) =>
        all.push(`uncaught: ${error.error().stack ?? error.error().message}`),
      );
      context.on('request', (request) => {
        if (!isOwnUrl(request.url())) all.push(`request: ${request.url()}`);
      });
      await use({ all, allow: (...patterns) => void allowed.push(...patterns) });
      expect(all.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],

  passTime: async ({ page }, use) => {
    const inFlight = new Set<Request>();
    page.on('request', (request) => void inFlight.add(request));
    page.on('requestfinished', (request) => void inFlight.delete(request));
    page.on('requestfailed', (request) => void inFlight.delete(request));
    await use(async (milliseconds) => {
      for (let left = milliseconds; left > 0; left -= MAX_JUMP_MS) {
        await expect.poll(() => [...inFlight].filter((request) => !isHeld(request)).length).toBe(0);
        await page.clock.fastForward(Math.min(left, MAX_JUMP_MS));
      }
    });
  },

  visit: async ({ page, baseURL, javaScriptEnabled }, use) => {
    await use(async (address, tab = page) => {
      const response = await tab.goto(addressAt(baseURL!, address));
      if (javaScriptEnabled) await expectReady(tab);
      return response;
    });
  },
});

/** Publishing takes long on a busy machine. */
export const PUBLISHING_TIMEOUT_MS = 300_000;

/** Tests with their own site, published once per file with these options of `build`; `visit` opens its pages. */
export const testSite = (
  content: ContentFiles | (() => Promise<ContentFiles>),
  base = '/',
  options: readonly string[] = [],
) =>
  test.extend<{ site: PublishedSite }>({
    site: [
      async ({ onceInFile }, use) => {
        const publish = async (): Promise<PublishedSite> => {
          const files = typeof content === 'function' ? await content() : content;
          return withContent(files, (folder) => publishContent(folder, base, ...options));
        };
        await use(await onceInFile(content, publish));
      },
      { timeout: PUBLISHING_TIMEOUT_MS },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });
