/** Caches with a maximum number of entries: the least recently used are removed first, all of them when storage is full. */
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { cacheName } from '../article/offline-protocol.ts';
import { base } from './app-shell.ts';

const MAX_ENTRIES = { pages: 60, data: 120, pictures: 150, parts: 80 } as const;

export type BoundedKind = keyof typeof MAX_ENTRIES;

/** Strategy options. Strategies that share a cache must share the object. */
export const boundedCacheOptions = (kind: BoundedKind) => ({
  cacheName: cacheName(base, kind),
  plugins: [new ExpirationPlugin({ maxEntries: MAX_ENTRIES[kind], purgeOnQuotaError: true })],
});

/** Also deletes the usage timestamps, which would reveal what was read. */
export async function deleteBounded(kind: BoundedKind): Promise<void> {
  const name = cacheName(base, kind);
  await caches.delete(name);
  await new CacheExpiration(name, { maxEntries: MAX_ENTRIES[kind] }).delete();
}
