import type { Site } from '../article/site.ts';
import type { FetchSource } from './fetch-source.ts';
import { loadNextPage } from './load-next-page.ts';
import { mayPrefetch } from './navigation/connection.ts';
import { STAYING_AFTER_MS, whenIdle } from './navigation/idle.ts';
import { prefetchOnIntent } from './navigation/prefetch.ts';
import { trackTarget } from './navigation/target.ts';

/** Optional chunks may fail to load. */
const ignore = (): undefined => undefined;

const recoverFragment = (): void =>
  void import('./features/reading-position/detect-broken-fragment.ts')
    .then(({ flagBrokenFragment }) => flagBrokenFragment())
    .catch(ignore);

const startWorker = (base: string): void =>
  void import('./features/saved/start-service-worker.ts')
    .then(({ startServiceWorker }) => startServiceWorker(base))
    .catch(ignore);

async function prepareNextPage(source: FetchSource, base: string): Promise<void> {
  const { fetchWebFonts, prefetchInView } = await loadNextPage();
  prefetchInView(source, base);
  setTimeout(() => whenIdle(() => void fetchWebFonts().catch(ignore)), STAYING_AFTER_MS);
}

export function afterHydration(site: Site, base: string, source: FetchSource): void {
  prefetchOnIntent(source, base);
  trackTarget(recoverFragment);
  if (mayPrefetch()) whenIdle(() => void prepareNextPage(source, base).catch(ignore));
  if (site.offline === false || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // An existing worker fetches nothing, and may have an update to offer.
  const wait = navigator.serviceWorker.controller ? 0 : STAYING_AFTER_MS;
  setTimeout(() => whenIdle(() => startWorker(base)), wait);
}
