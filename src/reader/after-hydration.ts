/** What begins beside hydration and is no part of what the page shows. */
import type { Site } from '../article/site.ts';
import type { FetchSource } from './fetch-source.ts';
import { whenIdle } from './navigation/idle.ts';
import { PASSED } from './navigation/passage.ts';
import { mayPrefetch, prefetchLinks } from './navigation/prefetch.ts';
import { followTargets } from './navigation/target.ts';

/** Milliseconds after which a reader is here to read, though they have not moved. */
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

let isPaperAsked = false;

function preparePaper(): void {
  if (isPaperAsked) return;
  isPaperAsked = true;
  import('./features/share/paper-ahead.ts')
    .then(({ readyPaper }) => readyPaper())
    .catch(() => (isPaperAsked = false));
}

const startWorker = (base: string): void =>
  void import('./features/keep/worker-start.ts').then(({ startWorker }) => startWorker(base)).catch(ignore);

/** Calls back when the reader first moves, or has stayed: who leaves at once is spared what another page needs. */
function whenStaying(work: () => void): void {
  const end = new AbortController();
  const begin = (): void => {
    end.abort();
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(begin, SETTLED_MS);
  for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown'])
    addEventListener(type, begin, { capture: true, passive: true, signal: end.signal });
}

/** Begins it. */
export function afterHydration(site: Site, base: string, source: FetchSource): void {
  prefetchLinks(source, base);
  followTargets(seekLost);
  document.addEventListener(PASSED, markSearched);
  markSearched();
  // The keys for printing may be about to be pressed.
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && preparePaper());
  whenStaying(() => {
    if (!mayPrefetch()) return;
    source.prepare();
    whenIdle(preparePaper);
  });
  if (site.offline === false || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // A worker that is there already fetches nothing, and may have a new version to offer.
  const wait = navigator.serviceWorker.controller ? 0 : SETTLED_MS;
  setTimeout(() => whenIdle(() => startWorker(base)), wait);
}
