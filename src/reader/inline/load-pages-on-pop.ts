import { READY_EVENT } from '../readiness.ts';

/**
 * Back and Forward between pages that the app has shown change only the address. Until the app is ready, or if it does
 * not start, loads the page at that address as a document.
 */
export function loadPagesOnPop(): void {
  const { pathname } = location;
  const end = new AbortController();
  addEventListener('popstate', () => location.pathname !== pathname && location.reload(), {
    signal: end.signal,
  });
  document.addEventListener(READY_EVENT, () => end.abort());
}
