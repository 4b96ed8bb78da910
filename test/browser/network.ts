import type { Page, Request, Route } from '@playwright/test';

export interface HeldRequests {
  readonly urls: readonly string[];
  /** Releases all requests, including later ones. */
  release(): void;
}

const held = new WeakSet<Request>();

/** Whether {@link holdRequests} holds the request now. */
export const isHeld = (request: Request): boolean => held.has(request);

/** Holds requests until they are released, to simulate a slow network without timers. */
export async function holdRequests(page: Page, url: string | RegExp): Promise<HeldRequests> {
  const asked: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    const request = route.request();
    asked.push(request.url());
    held.add(request);
    await released;
    held.delete(request);
    // The page may have aborted the request.
    await route.continue().catch(() => undefined);
  });
  return { urls: asked, release };
}

export const respondWith =
  (status: number, contentType: string, body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, contentType, body });

/** URLs of all documents loaded from now on. */
export function documentLoads(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(page.url()));
  return loads;
}

/** With Save-Data nothing is fetched ahead: each click makes a request. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
