/** What a worker does on a site that does without one: it goes, and takes what it kept with it. What was saved stays on its shelf. */
import { appCacheName, cacheName, VISITED } from '../article/offline.ts';
import { base } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

const OTHERS = [...VISITED, 'saved', 'parts'] as const;

async function go(): Promise<void> {
  const own = new Set<string>(OTHERS.map((kind) => cacheName(base, kind)));
  for (const name of await caches.keys())
    if (own.has(name) || name.startsWith(appCacheName(base, ''))) await caches.delete(name);
  await self.registration.unregister();
}

/** Goes as soon as it is there, without waiting for open tabs: they lose nothing but the copies. */
export function leave(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(go()));
}
