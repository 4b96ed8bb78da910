/**
 * Links, all of them, by listeners on the document: also those in running text, in any language of markup the model allows.
 * A link of the site opens inside the app; its data are fetched when the reader shows intent.
 */
import type { DataRouter } from 'react-router';
import type { FetchSource } from '../fetch-source.ts';
import { PASSED } from './passage.ts';

/** Milliseconds that a pointer rests on a link before that counts as intent. */
const DWELL = 60;
/** Milliseconds for which a page may be on its way without a sign. */
const PATIENCE = 300;
/** Milliseconds that related links stay in view before they count as likely. */
const IN_VIEW = 300;

interface Destination {
  /** Path, query and fragment, with the base. */
  readonly path: string;
  /** Address of the page on the site, without base. */
  readonly address: string;
}

/** The page of this site that a click on an element would open, if it is one that the app can show. */
function destination(target: EventTarget | null, base: string): Destination | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return undefined;
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return undefined;
  if (!`${link.pathname}/`.startsWith(base)) return undefined;
  if (/\.[^/.]+$/.test(link.pathname)) return undefined;
  const here = link.pathname === location.pathname && link.search === location.search;
  if (here && link.hash !== '') return undefined;
  return {
    path: link.pathname + link.search + link.hash,
    address: link.pathname.slice(base.length - 1).replace(/\/*$/, '/'),
  };
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader's line and settings allow fetching what may not be read. */
function mayFetchAhead(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !/(?:^|-)2g$/.test(connection?.effectiveType ?? '');
}

function opensHere(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !modified;
}

/** Lets the router open the site's links, and the source fetch what is about to be opened. */
export function followLinks(router: DataRouter, source: FetchSource, base: string): void {
  document.addEventListener('click', (event) => {
    const to = opensHere(event) ? destination(event.target, base) : undefined;
    if (!to) return;
    event.preventDefault();
    void router.navigate(withoutBase(to.path, base));
  });
  prefetchOnIntent(source, base);
  prefetchInView(source, base);
  showProgress(router);
}

const withoutBase = (path: string, base: string): string => `/${path.slice(base.length)}`;

/**
 * Marks the document while a page is on its way; the style sheet shows the sign. Not by rendering it: React would take its
 * coming for a change to animate, and the page would wait behind it.
 */
function showProgress(router: DataRouter): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  router.subscribe(({ navigation }) => {
    clearTimeout(waiting);
    if (navigation.state === 'idle') document.documentElement.removeAttribute('data-loading');
    else waiting = setTimeout(() => document.documentElement.setAttribute('data-loading', ''), PATIENCE);
  });
}

function prefetchOnIntent(source: FetchSource, base: string): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const intend = (event: Event): void => {
    clearTimeout(resting);
    const to = mayFetchAhead() ? destination(event.target, base) : undefined;
    if (!to) return;
    const now = event.type !== 'pointerover';
    if (now) source.prefetch(to.address);
    else resting = setTimeout(() => source.prefetch(to.address), DWELL);
  };
  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin'])
    document.addEventListener(type, intend, { passive: true });
}

/** Who has come to the foot of an article and rests there is about to choose among its related links. */
function prefetchInView(source: FetchSource, base: string): void {
  if (!('IntersectionObserver' in window)) return;
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target));
      if (!isIntersecting) continue;
      waiting.set(
        target,
        setTimeout(() => {
          observer.unobserve(target);
          const to = mayFetchAhead() ? destination(target, base) : undefined;
          if (to) source.prefetch(to.address);
        }, IN_VIEW),
      );
    }
  });
  const look = (): void => {
    observer.disconnect();
    for (const link of document.querySelectorAll('.related a[href]')) observer.observe(link);
  };
  document.addEventListener(PASSED, look);
  look();
}
