/** A reader's browser tab, and what can be seen of it from outside. */
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { startChromium } from './chromium.ts';

const browser = await startChromium(inject('chromium'));
afterAll(() => browser.close());

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/**
 * A tab of a browser that has never been here. It goes when the test ends; one that many tests share, because they only look
 * at page after page, is opened with `afterAll`.
 */
export async function openTab(
  options: BrowserContextOptions = {},
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', ...options });
  // A worker answers in the network's place: tests that look at the network are a browser without, those of the worker let it in.
  if (options.serviceWorkers !== 'allow')
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  atEnd(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
  return page;
}

/** The address of a page on the site whose front page is at `front`. */
export const at = (front: string, address: string): string => new URL(address.slice(1), front).href;

/** Resolves when the app has hydrated the page and listens: it marks the document then. */
export const hydrated = (page: Page): Promise<void> =>
  page.locator('html[data-ready]').waitFor({ state: 'attached' });

/** Goes to an address by a document load, and waits until the app has taken over. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrated(page);
}

/** Expects what is read from the page to become so within some seconds. */
export const eventually = <T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- whoever calls this awaits it
  expect.poll(read, { timeout: 8000, interval: 30 });

export const headline = (page: Page): Promise<string> => page.locator('main h1').innerText();
export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Clicks without first scrolling to what is clicked. */
export const clickInPlace = (page: Page, selector: string): Promise<void> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector);

/** Clicks in place what leads to another page, and waits until that is shown. */
export async function leaveBy(page: Page, selector: string): Promise<void> {
  const name = await headline(page);
  await clickInPlace(page, selector);
  await page.waitForFunction(
    (name) => document.querySelector<HTMLElement>('main h1')?.innerText !== name,
    name,
  );
  await frames(page);
}

/** Scrolls as a reader does, at once, and waits until the page has been told. */
export async function scrollBy(page: Page, pixels: number): Promise<void> {
  const before = await scrollTop(page);
  await page.mouse.wheel(0, pixels);
  await page.waitForFunction((before) => window.scrollY !== before, before);
  await frames(page);
}

/** Lets the page paint. */
export const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  );

/** Puts a sign on the document that a document load would wipe away. */
export const markDocument = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { sameDocument: true }));
export const isSameDocument = (page: Page): Promise<boolean> => page.evaluate(() => 'sameDocument' in window);

/** Everything that the page complains of from now on: errors and warnings in the console, and uncaught errors. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  return complaints;
}

/** Every request that the page makes from now on. */
export function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Paths of the data that were asked for. */
export const dataIn = (requests: readonly Request[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith('.json'));

/** Whether the focus is on the page's headline. */
export const isHeadlineFocused = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.querySelector('main h1'));
