/** The app itself: one cache for each version, so that what was kept with an older one goes on with that, and never with both. */
import { PrecacheController } from 'workbox-precaching';
import { appCacheName, cacheName } from '../article/offline.ts';
import { OFFLINE_FILE } from '../article/offline-page.ts';
import { outdated, partsNamedIn } from './policy.ts';
import { base, shell, whole } from './shell.ts';

const current = appCacheName(base, shell.version);

/** Milliseconds after which a pause ends by itself: the tab that asked for it may be gone. */
const MAX_PAUSE_MS = 10_000;
let pause = Promise.resolve();
let endPause = (): void => undefined;

/** Has the next file of the app wait: the reader needs the line. */
export function pauseInstall(): void {
  endPause();
  pause = new Promise((resolve) => {
    endPause = resolve;
    setTimeout(resolve, MAX_PAUSE_MS);
  });
}

export const resumeInstall = (): void => endPause();

const controller = new PrecacheController({
  cacheName: current,
  fallbackToNetwork: false,
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        await pause;
        return request;
      },
    },
  ],
});
controller.addToCacheList([
  ...shell.assets.map((path) => ({ url: whole(path), revision: null })),
  ...shell.pages.map(([path, revision]) => ({ url: whole(path), revision })),
]);

/** Fetches this version whole, or not at all. */
export const install = (event: ExtendableEvent): Promise<unknown> => controller.install(event);

/** A page of the app, of this version. */
export const shellPage = (path: string): Promise<Response | undefined> =>
  controller.matchPrecache(whole(path)).catch(() => undefined);

/** The page that stands in for one that cannot be had. */
export const offlinePage = async (): Promise<Response> => (await shellPage(OFFLINE_FILE)) ?? Response.error();

/** A part of the app, of whichever version: what stands under its name never changes. */
export const part = (url: string): Promise<Response | undefined> => caches.match(url).catch(() => undefined);

/** Pages that are kept, with what each of them needs of the app. */
async function partsNeeded(): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const kind of ['saved', 'pages'] as const) {
    const cache = await caches.open(cacheName(base, kind));
    for (const request of await cache.keys()) {
      const page = await cache.match(request);
      if (!page?.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const name of partsNamedIn(await page.text())) needed.add(whole(name));
    }
  }
  return needed;
}

/** Removes versions that neither a page that is kept nor a tab that may be open has a use for. */
export async function forgetOutdated(): Promise<void> {
  const all = (await caches.keys()).filter((name) => name.startsWith(appCacheName(base, '')));
  if (all.length < 2) return;
  const parts = await partsNeeded();
  const needed = new Set<string>();
  for (const name of all) {
    const own = await (await caches.open(name)).keys();
    if (own.some(({ url }) => parts.has(url))) needed.add(name);
  }
  for (const name of outdated(all, current, needed)) await caches.delete(name);
}
