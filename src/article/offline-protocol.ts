/** What pages and the service worker agree on: cache names, messages and cache keys. */

export const VISITED_CACHES = ['pages', 'data', 'pictures'] as const;

/** `saved` holds what the reader saved, `parts` the lazy chunks of the app. */
export type CacheKind = (typeof VISITED_CACHES)[number] | 'saved' | 'parts';

/** Includes the base, so that two sites on one host do not share a cache. */
export const cacheName = (base: string, kind: CacheKind): string => `broadsheet ${base} ${kind}`;

export const appCacheName = (base: string, version: string): string => `broadsheet ${base} app ${version}`;

export const WORKER_FILE = 'sw.js';

export type ServiceWorkerMessage =
  /** Saves a page and its pictures until a `tidy` no longer lists it; answered with {@link SavePageResult}. */
  | { readonly kind: 'keep'; readonly page: string; readonly pictures: readonly string[] }
  /** Lists all saved pages; everything else in the `saved` cache is deleted. */
  | { readonly kind: 'tidy'; readonly pages: readonly string[] }
  /** Caches a page that was opened before the worker was active. */
  | { readonly kind: 'visited'; readonly page: string }
  | { readonly kind: 'forget' }
  | { readonly kind: 'now' }
  /** Pauses the installation of the app while the reader waits for a page. */
  | { readonly kind: 'pause' | 'resume' };

export interface SavePageResult {
  readonly page: boolean;
  readonly pictures: number;
  /** Whether the storage quota was exceeded. */
  readonly full: boolean;
}

const isStringArray = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Validates a message, which any page of the host may have sent. */
export function parseServiceWorkerMessage(data: unknown): ServiceWorkerMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const { kind, page, pages, pictures } = data as Readonly<Record<string, unknown>>;
  if (kind === 'now' || kind === 'forget' || kind === 'pause' || kind === 'resume') return { kind };
  if (kind === 'tidy' && isStringArray(pages)) return { kind, pages };
  if (kind === 'visited' && typeof page === 'string') return { kind, page };
  if (kind === 'keep' && typeof page === 'string' && isStringArray(pictures)) return { kind, page, pictures };
  return undefined;
}

/** All sizes of a picture share one entry, because a rotated screen asks for another size. `url` is absolute. */
export const pictureCacheKey = (url: string): string =>
  url.replace(/(\/pictures\/[0-9a-f]{8,64})-\d+\.[a-z]+$/, '$1');
