/** What begins beside hydration and is no part of what the page shows. */
import type { Site } from '../article/site.ts';
import type { FetchSource } from './fetch-source.ts';
import { PASSED } from './navigation/passage.ts';
import { fetchAhead } from './navigation/ahead.ts';
import { followTargets } from './navigation/target.ts';

/** Milliseconds after which a reader is here to read: what the worker fetches would share the line with what is read now. */
const SETTLED_MS = 8000;

/** A part of the app that nobody asked for may fail to arrive. */
const ignore = (): undefined => undefined;

/** Who comes from a search finds its words marked; the address says so by a fragment, which no server is told. */
function markSearched(): void {
  if (location.hash.startsWith('#q='))
    void import('./features/search/arrival.ts').then(({ markAskedWords }) => markAskedWords()).catch(ignore);
}

const seekLost = (): void =>
  void import('./features/place/lost.ts').then(({ seekLost }) => seekLost()).catch(ignore);

const preparePaper = (): void =>
  void import('./features/share/paper-ahead.ts').then(({ readyPaper }) => readyPaper(0)).catch(ignore);

const startWorker = (base: string): void =>
  void import('./features/keep/worker-start.ts').then(({ startWorker }) => startWorker(base)).catch(ignore);

/** Begins it. */
export function afterHydration(site: Site, base: string, source: FetchSource): void {
  fetchAhead(source, base);
  followTargets(seekLost);
  document.addEventListener(PASSED, markSearched);
  markSearched();
  setTimeout(preparePaper, SETTLED_MS);
  if (site.offline === false || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // A worker that is there already fetches nothing, and may have a new version to offer.
  setTimeout(() => startWorker(base), navigator.serviceWorker.controller ? 0 : SETTLED_MS);
}
