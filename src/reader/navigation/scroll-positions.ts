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

export interface ScrollPositions {
  /** Names the history entry that is shown from now on. */
  enter(entry: string): void;
  /** Pixels from the top at which an entry was left, if it was ever shown. */
  of(entry: string): number | undefined;
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
export function scrollPositions(first: string): ScrollPositions {
  const positions = new Map(readSession(KEY, decode) ?? []);
  let current = first;
  settle(positions.get(first));
  positions.set(first, window.scrollY);
  // The browser moves to another entry, and to its place, before the page has been told: what is scrolled then is not this one.
  let leaving = false;
  addEventListener('popstate', () => (leaving = true));
  addEventListener('scroll', () => !leaving && positions.set(current, window.scrollY), { passive: true });
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
    writeSession(KEY, [...positions].slice(-MOST));
  });
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
  return {
    enter: (entry) => {
      current = entry;
      leaving = false;
    },
    of: (entry) => positions.get(entry),
    keep: () => void positions.set(current, window.scrollY),
  };
}
