/** Scroll position of each history entry, so that Back and Forward return to it. */
import { readSession, writeSession } from '../storage/session-storage.ts';

const SCROLL_POSITIONS_KEY = 'bs:scroll';
const MAX_SCROLL_POSITIONS = 200;

const parsePositions = (value: unknown): [string, number][] | undefined =>
  Array.isArray(value)
    ? value.filter(
        (entry): entry is [string, number] =>
          Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]),
      )
    : undefined;

interface NavigationApi {
  readonly currentEntry?: { readonly key: string } | null;
}

/** The browser's key of the current history entry, where the Navigation API is supported. */
const browserEntryKey = (): string | undefined =>
  (window as { navigation?: NavigationApi }).navigation?.currentEntry?.key;

/** `routerKey` is the router's key of the current history entry; entries it did not create share `default`. */
const entryKey = (routerKey: string): string =>
  browserEntryKey() ?? `${routerKey} ${location.pathname}${location.hash}`;

export interface ScrollPositions {
  /** Marks the current entry, by the router's key, as shown; returns the position in pixels at which it was left. */
  enter(routerKey: string): number | undefined;
  /** Records the current position when no scroll event does. */
  keep(): void;
}

/** Restores the position after returning from another document, if the browser did not. */
function restoreOnReturn(left: number | undefined): void {
  const [entry] = performance.getEntriesByType('navigation');
  const isReturn = entry !== undefined && 'type' in entry && entry.type === 'back_forward';
  if (isReturn && left !== undefined && window.scrollY === 0)
    window.scrollTo({ top: left, behavior: 'instant' });
}

/** Starts with the current entry, by the router's key. The positions survive a reload. */
export function trackScrollPositions(routerKey: string): ScrollPositions {
  const positions = new Map(readSession(SCROLL_POSITIONS_KEY, parsePositions) ?? []);
  let shown = entryKey(routerKey);
  let { href } = location;
  // The browser may already be at another entry, and have scrolled for it, before the page shows it.
  const isAtShown = (): boolean => location.href === href && (browserEntryKey() ?? shown) === shown;
  const keep = (): void => {
    if (isAtShown()) positions.set(shown, window.scrollY);
  };
  restoreOnReturn(positions.get(shown));
  keep();
  addEventListener('scroll', keep, { passive: true });
  // A click may navigate before the scroll event fires.
  addEventListener('click', keep, { capture: true });
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    keep();
    history.scrollRestoration = 'auto';
    writeSession(SCROLL_POSITIONS_KEY, [...positions].slice(-MAX_SCROLL_POSITIONS));
  });
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
  return {
    enter: (key) => {
      shown = entryKey(key);
      ({ href } = location);
      return positions.get(shown);
    },
    keep,
  };
}
