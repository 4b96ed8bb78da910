/** How far down each entry of the tab's history was read, so that Back and Forward return there. */
import { readSession, writeSession } from '../storage/session.ts';

const KEY = 'bs:scroll';
const MOST = 200;

const decode = (value: unknown): [string, number][] | undefined =>
  Array.isArray(value)
    ? value.filter(
        (entry): entry is [string, number] =>
          Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]),
      )
    : undefined;

interface Entries {
  readonly currentEntry?: { readonly key: string } | null;
}

/** The router's key of the history entry that the tab is at; it gives all that it did not make itself the same one. */
export const currentKey = (): string => (history.state as { key?: string } | null)?.key ?? 'default';

/** Names the history entry that the tab is at. The browser knows them apart, where it tells. */
const currentEntry = (): string =>
  (window as { navigation?: Entries }).navigation?.currentEntry?.key ??
  `${currentKey()} ${location.pathname}${location.hash}`;

export interface ScrollPositions {
  /** Tells that the entry that the tab is at is shown from now on. Gives the pixels from the top at which it was left before. */
  enter(): number | undefined;
  /** Notes where the entry that is shown stands now, where no scrolling tells of it. */
  keep(): void;
}

/** Who comes back from another document stands where it was left, also where the browser did not see to it. */
function settle(left: number | undefined): void {
  const [entry] = performance.getEntriesByType('navigation');
  const isReturn = entry !== undefined && 'type' in entry && entry.type === 'back_forward';
  if (isReturn && left !== undefined && window.scrollY === 0)
    window.scrollTo({ top: left, behavior: 'instant' });
}

/** Follows the page's scrolling; the positions outlive a reload. */
export function scrollPositions(): ScrollPositions {
  const positions = new Map(readSession(KEY, decode) ?? []);
  let shown = currentEntry();
  // The browser is at another entry, and may have scrolled for it, before the page shows it.
  const keep = (): void => {
    if (currentEntry() === shown) positions.set(shown, window.scrollY);
  };
  settle(positions.get(shown));
  keep();
  addEventListener('scroll', keep, { passive: true });
  // What follows a click may come before the scrolling is told.
  addEventListener('click', keep, { capture: true });
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    keep();
    history.scrollRestoration = 'auto';
    writeSession(KEY, [...positions].slice(-MOST));
  });
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
  return {
    enter: () => {
      shown = currentEntry();
      return positions.get(shown);
    },
    keep,
  };
}
