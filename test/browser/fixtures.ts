/** What browser tests are made with: the sample edition, a reader's tab, and sites of a test's own. */
import { test as base, expect, type Page, type Response } from '@playwright/test';
import { publish, withContent, type Content, type Published } from './program.ts';
import { loadSettings } from './settings.ts';

export { expect };

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

export const { rootUrl, baseUrl, pages } = loadSettings();

/** The sample edition as it is published twice: where it stands, and the address of its front page. */
export const sites = [
  ['at the root', rootUrl],
  ['under a base', baseUrl],
] as const;

/** What a page says is wrong, and whom it asks; a test fails for what it does not allow. */
export interface Complaints {
  /** Errors and warnings in the console, uncaught errors, and requests to other hosts, in their order. */
  readonly all: readonly string[];
  /** Lets lines pass that match. */
  allow(...patterns: readonly RegExp[]): void;
}

export interface Fixtures {
  readonly complaints: Complaints;
  /** Opens an address of the site (`/articles/x/`) in the tab, and waits until the app runs there. */
  readonly visit: (address: string, tab?: Page) => Promise<Response | null>;
}

/** The address of a page on the site whose front page is at `front`. */
export const at = (front: string, address: string): string => new URL(address.slice(1), front).href;

const isOwn = (url: string): boolean => /^(?:http:\/\/localhost:|data:|blob:)/.test(url);

/** Resolves when the app has hydrated the page and listens: it marks the document then. */
export const isReady = (page: Page): Promise<void> => expect(page.locator('html[data-ready]')).toBeAttached();

export const test = base.extend<Fixtures>({
  launchOptions: [
    { executablePath: loadSettings().chromium, args: ['--hide-scrollbars'] },
    { scope: 'worker' },
  ],
  baseURL: rootUrl,

  // A worker answers in the network's place: a tab where it is blocked is one of a browser without.
  context: async ({ context, serviceWorkers }, use) => {
    if (serviceWorkers === 'block')
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await use(context);
    // What is still on its way is of no interest any more.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  },

  complaints: [
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
        if (!isOwn(request.url())) all.push(`request: ${request.url()}`);
      });
      await use({ all, allow: (...patterns) => void allowed.push(...patterns) });
      expect(all.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],

  visit: async ({ page, baseURL, javaScriptEnabled }, use) => {
    await use(async (address, tab = page) => {
      const response = await tab.goto(at(baseURL!, address));
      if (javaScriptEnabled) await isReady(tab);
      return response;
    });
  },
});

/** Tests of a site of their own, published once by each worker that runs them; `visit` opens its pages. */
export const testOf = (content: Content | (() => Promise<Content>), base = '/') =>
  test.extend<object, { site: Published }>({
    site: [
      async ({}, use) => {
        const files = typeof content === 'function' ? await content() : content;
        const site = await withContent(files, (folder) => publish(folder, base));
        await use(site);
        await site.remove();
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });
