import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  appCacheName,
  cacheName,
  VISITED_CACHES,
  parseServiceWorkerMessage,
  type ServiceWorkerMessage,
} from '../article/offline-protocol.ts';
import { deleteOutdatedCaches, install, matchAppFile, pauseInstall, resumeInstall } from './app-cache.ts';
import { boundedCacheOptions, deleteBounded } from './bounded-cache.ts';
import { PageStrategy } from './page-strategy.ts';
import { requestKindOf, pageKey, type RequestKind } from './policy.ts';
import {
  isSavedForeignPicture,
  savePage,
  loadForeignPictures,
  savedPicture,
  retainPages,
} from './saved-pages.ts';
import { base, scope, appShell } from './app-shell.ts';

declare const self: ServiceWorkerGlobalScope;

const kindOfRequest = (request: Request): RequestKind => {
  const { url, method, mode, destination, headers } = request;
  return requestKindOf({ url, method, mode, destination, hasRange: headers.has('range') }, scope);
};

const registerKind = (kind: RequestKind, handler: Parameters<typeof registerRoute>[1]): unknown =>
  registerRoute(({ request }) => kindOfRequest(request) === kind, handler);

/** Offline, or when the cache does not work; of a saved picture any size will do. */
const otherPicture = async ({ request }: { request: Request }): Promise<Response> =>
  (await savedPicture(request.url)) ?? fetch(request);

const pages = boundedCacheOptions('pages');

function registerRoutes(): void {
  const { plugins, ...cache } = boundedCacheOptions('pictures');
  const pictures = {
    ...cache,
    plugins: [...plugins, { handlerDidError: otherPicture }],
    matchOptions: { ignoreVary: true },
  };
  const parts = new CacheFirst(boundedCacheOptions('parts'));
  registerKind('page', new PageStrategy(pages));
  registerKind('data', new PageStrategy(boundedCacheOptions('data')));
  registerKind('picture', new CacheFirst(pictures));
  // The file under the address may change.
  registerKind('media', new NetworkFirst(pictures));
  registerKind(
    'asset',
    async ({ request, event }) =>
      (await matchAppFile(request.url)) ?? parts.handle({ request, event }).catch(() => fetch(request)),
  );
  registerRoute(
    ({ request }) => kindOfRequest(request) === 'foreign' && isSavedForeignPicture(request.url),
    async ({ request }) => (await savedPicture(request.url)) ?? fetch(request),
  );
}

const firstPages = new CacheFirst(pages);

async function cacheVisitedPage(page: string, event: ExtendableEvent): Promise<void> {
  if (page.startsWith(scope)) await Promise.all(firstPages.handleAll({ request: page, event }));
}

async function handleMessage(message: ServiceWorkerMessage, event: ExtendableMessageEvent): Promise<void> {
  if (message.kind === 'now') await self.skipWaiting();
  if (message.kind === 'pause') pauseInstall();
  if (message.kind === 'resume') resumeInstall();
  if (message.kind === 'tidy') await retainPages(message.pages);
  if (message.kind === 'visited') await cacheVisitedPage(pageKey(message.page), event);
  if (message.kind === 'forget') for (const kind of VISITED_CACHES) await deleteBounded(kind);
  if (message.kind === 'keep') {
    event.ports[0]?.postMessage(await savePage(message.page, message.pictures));
    await loadForeignPictures();
  }
}

function startServiceWorker(): void {
  registerRoutes();
  self.addEventListener('install', (event) => event.waitUntil(install(event)));
  self.addEventListener('activate', (event) =>
    event.waitUntil(Promise.all([deleteOutdatedCaches(), loadForeignPictures(), self.clients.claim()])),
  );
  self.addEventListener('message', (event) => {
    const wanted = parseServiceWorkerMessage(event.data);
    if (wanted) event.waitUntil(handleMessage(wanted, event).catch(() => undefined));
  });
  void loadForeignPictures();
}

/** For sites that turned offline support off. The list of saved articles stays. */
async function unregisterAndDeleteCaches(): Promise<void> {
  for (const kind of [...VISITED_CACHES, 'parts'] as const) await deleteBounded(kind);
  await caches.delete(cacheName(base, 'saved'));
  for (const name of await caches.keys())
    if (name.startsWith(appCacheName(base, ''))) await caches.delete(name);
  await self.registration.unregister();
}

/** Does not wait for open tabs: they lose only cached copies. */
function unregisterOnActivate(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(unregisterAndDeleteCaches()));
}

if (appShell.isOver) unregisterOnActivate();
else startServiceWorker();
