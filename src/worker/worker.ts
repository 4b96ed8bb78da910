/** The service worker: its events. What it decides stands in `policy.ts`. */
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { VISITED, wantedFrom, type Wanted } from '../article/offline.ts';
import { leave } from './farewell.ts';
import { forgetOutdated, install, part, pauseInstall, resumeInstall } from './app-cache.ts';
import { bounded, deleteBounded } from './bounded-cache.ts';
import { Fresh } from './pages.ts';
import { Changing, Lasting } from './pictures.ts';
import { kindOf, pageKey, type Kind } from './policy.ts';
import { isSavedFromElsewhere, keep, know, savedPicture, tidy } from './saved.ts';
import { scope, shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

const asked = (request: Request): Kind => {
  const { url, method, mode, destination, headers } = request;
  return kindOf({ url, method, mode, destination, hasRange: headers.has('range') }, scope);
};

const on = (kind: Kind, answer: Parameters<typeof registerRoute>[1]): unknown =>
  registerRoute(({ request }) => asked(request) === kind, answer);

const pages = bounded('pages');

function answerRequests(): void {
  const pictures = bounded('pictures');
  const parts = new CacheFirst(bounded('parts'));
  on('page', new Fresh(pages));
  on('data', new Fresh(bounded('data')));
  on('picture', new Lasting(pictures));
  on('media', new Changing(pictures));
  on(
    'asset',
    async ({ request, event }) =>
      (await part(request.url)) ?? parts.handle({ request, event }).catch(() => fetch(request)),
  );
  registerRoute(
    ({ request }) => asked(request) === 'foreign' && isSavedFromElsewhere(request.url),
    async ({ request }) => (await savedPicture(request.url)) ?? fetch(request),
  );
}

const firstPages = new CacheFirst(pages);

/** Keeps a page that was opened before the worker was there as if it had come through it. */
async function visit(page: string, event: ExtendableEvent): Promise<void> {
  if (page.startsWith(scope)) await Promise.all(firstPages.handleAll({ request: page, event }));
}

async function answer(wanted: Wanted, event: ExtendableMessageEvent): Promise<void> {
  if (wanted.kind === 'now') await self.skipWaiting();
  if (wanted.kind === 'pause') pauseInstall();
  if (wanted.kind === 'resume') resumeInstall();
  if (wanted.kind === 'tidy') await tidy(wanted.pages);
  if (wanted.kind === 'visited') await visit(pageKey(wanted.page), event);
  if (wanted.kind === 'forget') for (const kind of VISITED) await deleteBounded(kind);
  if (wanted.kind === 'keep') {
    event.ports[0]?.postMessage(await keep(wanted.page, wanted.pictures));
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
    if (wanted) event.waitUntil(answer(wanted, event).catch(() => undefined));
  });
  void know();
}

if (shell.isOver) leave();
else begin();
