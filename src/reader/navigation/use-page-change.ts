/** Updates head, scroll position and focus when another page is shown. */
import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useMatches, useNavigationType, type Location } from 'react-router';
import { loadNextPage } from '../load-next-page.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PageData } from '../../article/list-page.ts';
import type { EmbeddedData } from '../page-data.ts';
import { useSite } from '../site-context.tsx';
import { withBase } from '../../article/urls.ts';
import { elementByFragment, focusElement, openDetailsAround } from './target-element.ts';
import { trackScrollPositions, type ScrollPositions } from './scroll-positions.ts';

/** Dispatched on the document after each client-side navigation, once the new page is rendered. */
export const PAGE_CHANGE_EVENT = 'broadsheet:page-change';

/** The tab may have left the history entry of a location before it could be shown. */
const isCurrent = ({ pathname, search, hash }: Location, base: string): boolean =>
  withBase(base, pathname) + search + hash ===
  window.location.pathname + window.location.search + window.location.hash;

function scrollAndFocus(location: Location, before: Location, saved: number | undefined): void {
  const samePage = before.pathname === location.pathname && before.search === location.search;
  const named = elementByFragment(location.hash);
  openDetailsAround(named);
  if (saved !== undefined) window.scrollTo({ top: saved, behavior: 'instant' });
  else if (named) named.scrollIntoView({ behavior: 'instant' });
  // A fragment without an element, such as a picture's, does not scroll.
  else if (!samePage || location.hash === '') window.scrollTo({ top: 0, behavior: 'instant' });
  // When returning on the same page, such as from a picture, the feature restores the focus itself.
  if (samePage && before.hash !== location.hash && (saved !== undefined || !named)) return;
  if (saved === undefined && named) focusElement(named);
  else focusPlace(saved === undefined ? undefined : before.pathname);
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Where the page was left, the headline is often out of view: Tab and screen readers continue from what is in view. */
function focusPlace(leftFor: string | undefined): void {
  const headline = document.querySelector('main h1');
  const inView =
    leftFor === undefined || (headline && isInView(headline))
      ? []
      : [...document.querySelectorAll<HTMLElement>('main :is(a, [data-block])')].filter(isInView);
  const place =
    inView.find((one) => one instanceof HTMLAnchorElement && one.pathname === leftFor) ?? inView[0];
  if (place) focusElement(place);
  else focusHeadline();
}

const focusHeadline = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/** Resolves after the next paint, or in the next task in a hidden tab, which does not paint. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** Updates the head once the page is painted, unless another page has been opened meanwhile. */
async function updateHead(embedded: EmbeddedData, messages: Messages, isShown: () => boolean): Promise<void> {
  try {
    const [{ applyHead, headTags }] = await Promise.all([loadNextPage(), afterPaint()]);
    if (!isShown()) return;
    const tags = headTags(embedded, messages);
    // The title of a page that did not come is the error page's own.
    applyHead(embedded.page ? tags : tags.filter(({ tag }) => tag !== 'title'));
  } catch {
    // Without connection the page can be read all the same.
  }
}

/**
 * Before the new page is painted, focus moves to the fragment's element or the headline. Back and Forward restore the
 * scroll position, and the focus to the link that was followed or to what is in view.
 */
export function usePageChange(): void {
  const location = useLocation();
  const type = useNavigationType();
  const { site, base, messages } = useSite();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const shown = useRef(location);
  const positions = useRef<ScrollPositions | null>(null);
  useLayoutEffect(() => {
    positions.current ??= trackScrollPositions(location.key);
    const before = shown.current;
    if (before === location) return;
    shown.current = location;
    const left = isCurrent(location, base) ? positions.current.enter(location.key) : undefined;
    // Replacing the address of the same entry, as while typing a search, moves nothing.
    const isSameEntry = type === NavigationType.Replace && before.pathname === location.pathname;
    if (!isSameEntry) scrollAndFocus(location, before, type === NavigationType.Pop ? left : undefined);
    positions.current.keep();
  }, [location, type, base]);
  const updated = useRef(page);
  useLayoutEffect(() => {
    if (updated.current === page) return;
    const wasErrorPage = updated.current === undefined;
    updated.current = page;
    if (wasErrorPage) focusHeadline();
    void updateHead({ site, base, page }, messages, () => updated.current === page);
  }, [site, base, page, messages]);
  const announced = useRef(page);
  useLayoutEffect(() => {
    if (announced.current === page) return;
    announced.current = page;
    document.dispatchEvent(new Event(PAGE_CHANGE_EVENT));
  }, [page]);
}
