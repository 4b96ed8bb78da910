/** Fetches what the reader is about to open: when intent shows, and when related links have rested in view. */
import type { FetchSource } from '../fetch-source.ts';
import { isPageOnItsWay } from './idle.ts';
import { destination } from './links.ts';
import { PASSED } from './passage.ts';

/** Milliseconds that a pointer rests on a link before that counts as intent. */
const DWELL_MS = 60;
/** Milliseconds that related links stay in view before they count as likely. */
const IN_VIEW_MS = 300;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader's line and settings allow fetching what may not be read. */
export function mayPrefetch(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !/(?:^|-)2g$/.test(connection?.effectiveType ?? '');
}

type Prefetch = FetchSource['prefetch'];

/** Lets the source fetch ahead from now on. */
export function prefetchLinks(source: FetchSource, base: string): void {
  const prefetch: Prefetch = (address) => source.prefetch(address);
  prefetchOnIntent(prefetch, base);
  prefetchInView(prefetch, base);
}

function prefetchOnIntent(prefetch: Prefetch, base: string): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const intend = (event: Event): void => {
    clearTimeout(resting);
    const to = mayPrefetch() ? destination(event.target, base) : undefined;
    if (!to) return;
    const now = event.type !== 'pointerover';
    if (now) prefetch(to.address);
    else resting = setTimeout(() => prefetch(to.address), DWELL_MS);
  };
  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin'])
    document.addEventListener(type, intend, { passive: true });
}

/** Who has come to the foot of an article and rests there is about to choose among its related links. */
function prefetchInView(prefetch: Prefetch, base: string): void {
  if (!('IntersectionObserver' in window)) return;
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target));
      if (!isIntersecting) continue;
      waiting.set(
        target,
        setTimeout(() => {
          // The line is the reader's while a page is on its way.
          if (isPageOnItsWay()) return;
          observer.unobserve(target);
          const to = mayPrefetch() ? destination(target, base) : undefined;
          if (to) prefetch(to.address);
        }, IN_VIEW_MS),
      );
    }
  });
  const look = (): void => {
    observer.disconnect();
    // Of the page before.
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
    for (const link of document.querySelectorAll('.related a[href]')) observer.observe(link);
  };
  document.addEventListener(PASSED, look);
  look();
}
