/** Caches that hold so many things at most, the longest unused going first, and none when the device is full. */
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { cacheName } from '../article/offline.ts';
import { base } from './shell.ts';

const MAX_ENTRIES = { pages: 60, data: 120, pictures: 150, parts: 80 } as const;

export type BoundedKind = keyof typeof MAX_ENTRIES;

/** What a strategy needs to keep its cache within the bound. Strategies that share a cache share this object. */
export const bounded = (kind: BoundedKind) => ({
  cacheName: cacheName(base, kind),
  plugins: [new ExpirationPlugin({ maxEntries: MAX_ENTRIES[kind], purgeOnQuotaError: true })],
});

/** Deletes a cache, and the record of when each of its entries was used, which would tell what was read. */
export async function deleteBounded(kind: BoundedKind): Promise<void> {
  const name = cacheName(base, kind);
  await caches.delete(name);
  await new CacheExpiration(name, { maxEntries: MAX_ENTRIES[kind] }).delete();
}
