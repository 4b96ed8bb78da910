/** Precaches the app in one cache per version, so that a cached page keeps working with the version it was built for. */
import { PrecacheController } from 'workbox-precaching';
import { appCacheName, cacheName } from '../article/offline-protocol.ts';
import { OFFLINE_FILE } from '../article/offline-page.ts';
import { outdatedCaches, referencedAppFiles } from './policy.ts';
import { base, appShell, absoluteUrl } from './app-shell.ts';

declare const self: ServiceWorkerGlobalScope;

const currentCacheName = appCacheName(base, appShell.version);

/** The tab that paused the installation may have been closed. */
const MAX_PAUSE_MS = 10_000;
let installPause = Promise.resolve();
let endInstallPause = (): void => undefined;

export function pauseInstall(): void {
  endInstallPause();
  installPause = new Promise((resolve) => {
    endInstallPause = resolve;
    setTimeout(resolve, MAX_PAUSE_MS);
  });
}

export const resumeInstall = (): void => endInstallPause();

/** A pause may begin while another one ends. */
async function whenNotPaused(): Promise<void> {
  let pause;
  do {
    pause = installPause;
    await pause;
  } while (pause !== installPause);
}

const controller = new PrecacheController({
  cacheName: currentCacheName,
  fallbackToNetwork: false,
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        await whenNotPaused();
        return request;
      },
    },
  ],
});
controller.addToCacheList([
  ...appShell.assets.map((path) => ({ url: absoluteUrl(path), revision: null })),
  ...appShell.pages.map(([path, revision]) => ({ url: absoluteUrl(path), revision })),
]);

/**
 * Fails unless all files can be fetched. A new version is found while a page loads, which goes first: the page resumes the
 * installation when it is idle.
 */
export function install(event: ExtendableEvent): Promise<unknown> {
  if (self.registration.active) pauseInstall();
  return controller.install(event);
}

export const matchAppPage = (path: string): Promise<Response | undefined> =>
  controller.matchPrecache(absoluteUrl(path)).catch(() => undefined);

/** The offline page of the edition that a path in the site begins with, else that of the site. */
export const offlinePage = async (path: string): Promise<Response> =>
  (await matchAppPage(path.replace(/\/.*/, `/${OFFLINE_FILE}`))) ??
  (await matchAppPage(OFFLINE_FILE)) ??
  Response.error();

/** Looks in the caches of all versions, as file names contain content hashes. */
export const matchAppFile = (url: string): Promise<Response | undefined> =>
  caches.match(url).catch(() => undefined);

async function appFilesInUse(): Promise<Set<string>> {
  const inUse = new Set<string>();
  for (const kind of ['saved', 'pages'] as const) {
    const cache = await caches.open(cacheName(base, kind));
    for (const request of await cache.keys()) {
      const page = await cache.match(request);
      if (!page?.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const name of referencedAppFiles(await page.text())) inUse.add(absoluteUrl(name));
    }
  }
  return inUse;
}

/** Keeps versions that cached pages or open tabs still need. */
export async function deleteOutdatedCaches(): Promise<void> {
  const all = (await caches.keys()).filter((name) => name.startsWith(appCacheName(base, '')));
  if (all.length < 2) return;
  const inUse = await appFilesInUse();
  const needed = new Set<string>();
  for (const name of all) {
    const own = await (await caches.open(name)).keys();
    if (own.some(({ url }) => inUse.has(url))) needed.add(name);
  }
  for (const name of outdatedCaches(all, currentCacheName, needed)) await caches.delete(name);
}
