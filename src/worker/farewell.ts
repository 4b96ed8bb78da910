/** What a worker does on a site that does without one: it goes, and takes what it kept with it. What was saved stays on its shelf. */
import { appCacheName, cacheName, VISITED } from '../article/offline.ts';
import { deleteBounded } from './bounded-cache.ts';
import { base } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

async function go(): Promise<void> {
  for (const kind of [...VISITED, 'parts'] as const) await deleteBounded(kind);
  await caches.delete(cacheName(base, 'saved'));
  for (const name of await caches.keys())
    if (name.startsWith(appCacheName(base, ''))) await caches.delete(name);
  await self.registration.unregister();
}

/** Goes as soon as it is there, without waiting for open tabs: they lose nothing but the copies. */
export function leave(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(go()));
}
