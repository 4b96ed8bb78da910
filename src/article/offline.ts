/** What the reader's side and the service worker agree on: names of caches, messages, and under what pictures are kept. Pure. */

/** Caches that hold what was only visited. */
export const VISITED = ['pages', 'data', 'pictures'] as const;

/** `saved` is what the reader keeps, `parts` the pieces of the app that are not in every reader's shell. */
export type CacheKind = (typeof VISITED)[number] | 'saved' | 'parts';

/** The name of a cache of the site published under `base`: two sites on one host keep apart. */
export const cacheName = (base: string, kind: CacheKind): string => `broadsheet ${base} ${kind}`;

/** The name of the cache that holds one version of the app. */
export const appCacheName = (base: string, version: string): string => `broadsheet ${base} app ${version}`;

/** File of the worker, below the base. */
export const WORKER_FILE = 'sw.js';

/** What the worker is asked for. Addresses are whole. */
export type Wanted =
  /** Keep a page and these pictures until they are no longer among what is saved; answered with {@link Kept}. */
  | { readonly kind: 'keep'; readonly page: string; readonly pictures: readonly string[] }
  /** These pages are all that is saved: everything else that was kept for saved ones goes. */
  | { readonly kind: 'tidy'; readonly pages: readonly string[] }
  /** A page that was opened before the worker was there. */
  | { readonly kind: 'visited'; readonly page: string }
  /** Deletes what is kept of visited pages, and when they were read. */
  | { readonly kind: 'forget' }
  /** The new version is wanted now. */
  | { readonly kind: 'now' }
  /** Pauses the installation of the app while the reader waits for a page. */
  | { readonly kind: 'pause' | 'resume' };

/** What came of keeping a page. */
export interface Kept {
  readonly page: boolean;
  /** How many of the pictures are kept. */
  readonly pictures: number;
  /** Whether the device had no more room. */
  readonly full: boolean;
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Reads a message, which any page of the host may have sent; nothing when it is none of ours. */
export function wantedFrom(data: unknown): Wanted | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const { kind, page, pages, pictures } = data as Readonly<Record<string, unknown>>;
  if (kind === 'now' || kind === 'forget' || kind === 'pause' || kind === 'resume') return { kind };
  if (kind === 'tidy' && isList(pages)) return { kind, pages };
  if (kind === 'visited' && typeof page === 'string') return { kind, page };
  if (kind === 'keep' && typeof page === 'string' && isList(pictures)) return { kind, page, pictures };
  return undefined;
}

/**
 * Under what address a picture is kept: one size of it stands for all, as a screen that is turned asks for another. `url` is
 * whole.
 */
export const pictureKey = (url: string): string =>
  url.replace(/(\/pictures\/[0-9a-f]{8,64})-\d+\.[a-z]+$/, '$1');
