/** What the reader's side and the service worker agree on: names of caches, messages, and how pictures are kept. Pure. */

/** Caches that hold what was only visited: pages, pictures, and parts of the app that are not in every reader's shell. */
export const VISITED = ['pages', 'data', 'media'] as const;

export type CacheKind = (typeof VISITED)[number] | 'saved' | 'parts';

/** The name of a cache of the site published under `base`: two sites on one host keep apart. */
export const cacheName = (base: string, kind: CacheKind): string => `broadsheet ${base} ${kind}`;
