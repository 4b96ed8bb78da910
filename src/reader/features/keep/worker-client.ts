/** What the reader's side asks of the service worker and its caches. */
import { VISITED, cacheName } from '../../../article/offline.ts';

/** Lets go of the pages that were kept only because they were visited. */
export async function forgetVisited(base: string): Promise<void> {
  try {
    for (const kind of VISITED) await caches.delete(cacheName(base, kind));
  } catch {
    // Where there are no caches, nothing is kept in them.
  }
}
