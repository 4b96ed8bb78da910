import type { Page, Route } from '@playwright/test';

export interface Held {
  /** Addresses that were asked for so far. */
  readonly asked: readonly string[];
  /** Lets all answers go, those to come too. */
  release(): void;
}

/** Keeps answers back until they are released: a slow line without a clock. */
export async function hold(page: Page, url: string | RegExp): Promise<Held> {
  const asked: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    asked.push(route.request().url());
    await released;
    // By then the page may have called the request off.
    await route.continue().catch(() => undefined);
  });
  return { asked, release };
}

/** Answers with a status and a text. */
export const answer =
  (status: number, contentType: string, body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, contentType, body });

/** Every document that the page loads from now on. */
export function documentLoads(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(page.url()));
  return loads;
}
