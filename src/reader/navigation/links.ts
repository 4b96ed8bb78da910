/**
 * Links, all of them, by listeners on the document: also those in running text, in any language of markup the model allows.
 * A link of the site opens inside the app.
 */
import type { DataRouter } from 'react-router';

/** Milliseconds for which a page may be on its way without a sign. */
const PATIENCE = 300;

interface Destination {
  /** Path, query and fragment, with the base. */
  readonly path: string;
  /** Address of the page on the site, without base. */
  readonly address: string;
}

/** The page of this site that a click on an element would open, if it is one that the app can show. */
export function destination(target: EventTarget | null, base: string): Destination | undefined {
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

function opensHere(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !modified;
}

/** Lets the router open the site's links. */
export function followLinks(router: DataRouter, base: string): void {
  document.addEventListener('click', (event) => {
    const to = opensHere(event) ? destination(event.target, base) : undefined;
    if (!to) return;
    event.preventDefault();
    void router.navigate(withoutBase(to.path, base));
  });
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
