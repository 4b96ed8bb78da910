/** What tests ask of the service worker and of the files that it has saved. */
import { expect, type Page } from '@playwright/test';
import type { Fixtures } from './fixtures.ts';

export const isControlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Waits until the reader counts as staying, and the worker has cached the app and controls the page. */
export async function waitForWorker(page: Page, passTime: Fixtures['passTime']): Promise<void> {
  await expect
    .poll(async () => {
      await passTime(10_000);
      return isControlled(page);
    })
    .toBe(true);
}

/** Number of saved files whose URL contains a string. */
export const countSavedFiles = (page: Page, part: string): Promise<number> =>
  page.evaluate(async (part) => {
    const name = (await caches.keys()).find((one) => one.endsWith(' saved'));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.filter(({ url }) => url.includes(part)).length;
  }, part);
