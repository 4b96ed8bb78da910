/** Fetches what the reader is about to open, when intent shows. */
import type { FetchSource } from '../fetch-source.ts';
import { mayPrefetch } from './connection.ts';
import { resolveLink } from './links.ts';

/** Time that a pointer rests on a link before it counts as intent. */
const HOVER_INTENT_MS = 60;

/** Lets the source fetch ahead what the reader points at, touches or focuses, from now on. */
export function prefetchOnIntent(source: FetchSource, base: string): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const intend = (event: Event): void => {
    clearTimeout(resting);
    const to = mayPrefetch() ? resolveLink(event.target, base) : undefined;
    if (!to) return;
    const now = event.type !== 'pointerover';
    if (now) source.prefetch(to.address);
    else resting = setTimeout(() => source.prefetch(to.address), HOVER_INTENT_MS);
  };
  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin'])
    document.addEventListener(type, intend, { passive: true });
}
