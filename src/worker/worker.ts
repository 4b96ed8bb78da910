/** The service worker: its events. What it decides stands in `policy.ts`. */
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { cacheName, wantedFrom, type CacheKind, type Wanted } from '../article/offline.ts';
import { leave } from './farewell.ts';
import { forgetOutdated, install, part } from './app-cache.ts';
import { Fresh } from './pages.ts';
import { Changing, Lasting } from './pictures.ts';
import { kindOf, pageKey, type Kind } from './policy.ts';
import { isSavedFromElsewhere, keep, know, savedPicture, tidy } from './saved.ts';
import { base, scope, shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** A cache that holds so many things at most, the longest unused going first, and all of them when the device is full. */
const bounded = (kind: CacheKind, maxEntries: number) => ({
  cacheName: cacheName(base, kind),
  plugins: [new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })],
});

const asked = (request: Request): Kind => {
  const { url, method, mode, destination, headers } = request;
  return kindOf({ url, method, mode, destination, hasRange: headers.has('range') }, scope);
};

const on = (kind: Kind, answer: Parameters<typeof registerRoute>[1]): unknown =>
  registerRoute(({ request }) => asked(request) === kind, answer);

function answerRequests(): void {
  const pictures = bounded('pictures', 150);
  const parts = new CacheFirst(bounded('parts', 80));
  on('page', new Fresh(bounded('pages', 60)));
  on('data', new Fresh(bounded('data', 120)));
  on('picture', new Lasting(pictures));
  on('media', new Changing(pictures));
  on('asset', async ({ request, event }) => (await part(request.url)) ?? parts.handle({ request, event }));
  registerRoute(
    ({ request }) => asked(request) === 'foreign' && isSavedFromElsewhere(request.url),
    async ({ request }) => (await savedPicture(request.url)) ?? fetch(request),
  );
}

/** A page that was opened before the worker was there is kept as if it had come through it. */
async function visit(page: string): Promise<void> {
  const cache = await caches.open(cacheName(base, 'pages'));
  if (page.startsWith(scope) && !(await cache.match(page))) await cache.add(page);
}

async function answer(wanted: Wanted, port: MessagePort | undefined): Promise<void> {
  if (wanted.kind === 'now') await self.skipWaiting();
  if (wanted.kind === 'tidy') await tidy(wanted.pages);
  if (wanted.kind === 'visited') await visit(pageKey(wanted.page));
  if (wanted.kind === 'keep') {
    port?.postMessage(await keep(wanted.page, wanted.pictures));
    await know();
  }
}

function begin(): void {
  answerRequests();
  self.addEventListener('install', (event) => event.waitUntil(install(event)));
  self.addEventListener('activate', (event) =>
    event.waitUntil(Promise.all([forgetOutdated(), know(), self.clients.claim()])),
  );
  self.addEventListener('message', (event) => {
    const wanted = wantedFrom(event.data);
    if (wanted) event.waitUntil(answer(wanted, event.ports[0]).catch(() => undefined));
  });
  void know();
}

if (shell.isOver) leave();
else begin();
