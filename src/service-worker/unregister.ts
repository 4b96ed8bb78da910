/** For sites that turned offline support off. The list of saved articles stays. */
import { appCacheName, cacheName, VISITED_CACHES } from '../article/offline-protocol.ts';
import { deleteBounded } from './bounded-cache.ts';
import { base } from './app-shell.ts';

declare const self: ServiceWorkerGlobalScope;

async function unregisterAndDeleteCaches(): Promise<void> {
  for (const kind of [...VISITED_CACHES, 'parts'] as const) await deleteBounded(kind);
  await caches.delete(cacheName(base, 'saved'));
  for (const name of await caches.keys())
    if (name.startsWith(appCacheName(base, ''))) await caches.delete(name);
  await self.registration.unregister();
}

/** Does not wait for open tabs: they lose only cached copies. */
export function unregisterOnActivate(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(unregisterAndDeleteCaches()));
}
