/** What begins beside hydration and is no part of what the page shows. */
import type { Site } from '../article/site.ts';
import type { FetchSource } from './fetch-source.ts';
import { loadNextPage } from './load-next-page.ts';
import { mayPrefetch } from './navigation/connection.ts';
import { SETTLED_MS, whenIdle } from './navigation/idle.ts';
import { PASSED } from './navigation/passage.ts';
import { prefetchOnIntent } from './navigation/prefetch.ts';
import { followTargets } from './navigation/target.ts';

/** A part of the app that nobody asked for may fail to arrive. */
const ignore = (): undefined => undefined;

/** Who comes from a search finds its words marked; the address says so by a fragment, which no server is told. */
function markSearched(): void {
  if (location.hash.startsWith('#q='))
    void import('./features/search/arrival.ts').then(({ markAskedWords }) => markAskedWords()).catch(ignore);
}

const seekLost = (): void =>
  void import('./features/place/lost.ts').then(({ seekLost }) => seekLost()).catch(ignore);

const startWorker = (base: string): void =>
  void import('./features/keep/worker-start.ts').then(({ startWorker }) => startWorker(base)).catch(ignore);

async function prepareNextPage(source: FetchSource, base: string): Promise<void> {
  const { prefetchInView } = await loadNextPage();
  prefetchInView(source, base);
}

/** Begins it. */
export function afterHydration(site: Site, base: string, source: FetchSource): void {
  prefetchOnIntent(source, base);
  followTargets(seekLost);
  document.addEventListener(PASSED, markSearched);
  markSearched();
  if (mayPrefetch()) whenIdle(() => void prepareNextPage(source, base).catch(ignore));
  if (site.offline === false || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // A worker that is there already fetches nothing, and may have a new version to offer.
  const wait = navigator.serviceWorker.controller ? 0 : SETTLED_MS;
  setTimeout(() => whenIdle(() => startWorker(base)), wait);
}
