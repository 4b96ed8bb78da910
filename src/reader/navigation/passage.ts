/** What happens when one page has taken another's place: head, scroll position, focus. */
import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useMatches, useNavigationType, type Location } from 'react-router';
import { loadNextPage } from '../load-next-page.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Embedded, PageData } from '../page-data.ts';
import { useSetting } from '../setting.tsx';
import { elementNamed, focusOn, unfold } from './place.ts';
import { currentKey, scrollPositions, type ScrollPositions } from './scroll-positions.ts';

/** Event on the document: another page stands there now. */
export const PASSED = 'broadsheet:passed';

/** Whether the tab is still at the history entry of a location: it may have gone on before that could be shown. */
const isCurrent = ({ key, hash }: Location): boolean => key === currentKey() && hash === window.location.hash;

function arrive(location: Location, before: Location, saved: number | undefined): void {
  const samePage = before.pathname === location.pathname && before.search === location.search;
  const named = elementNamed(location.hash);
  unfold(named);
  if (saved !== undefined) window.scrollTo({ top: saved, behavior: 'instant' });
  else if (named) named.scrollIntoView({ behavior: 'instant' });
  // A fragment that names no place, as a picture's, leads nowhere.
  else if (!samePage || location.hash === '') window.scrollTo({ top: 0, behavior: 'instant' });
  // What is returned to on the same page, as from a picture, has its own say where the focus goes.
  if (samePage && before.hash !== location.hash && (saved !== undefined || !named)) return;
  if (named && saved === undefined) focusOn(named);
  else focusHeadline();
}

const focusHeadline = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/** Puts the head of a page in place, unless another page has been opened meanwhile. */
async function describe(embedded: Embedded, messages: Messages, isShown: () => boolean): Promise<void> {
  try {
    const { applyHead, headTags } = await loadNextPage();
    if (!isShown()) return;
    const tags = headTags(embedded, messages);
    // The title of a page that did not come is the error page's own.
    applyHead(embedded.page ? tags : tags.filter(({ tag }) => tag !== 'title'));
  } catch {
    // Without connection the page can be read all the same.
  }
}

/**
 * Runs after each navigation inside the app, before the new page is painted. The focus moves to the place that the address names, or to
 * the headline, which screen readers then speak; a page that is returned to stands where it was left.
 */
export function usePassage(): void {
  const location = useLocation();
  const type = useNavigationType();
  const { site, base, messages } = useSetting();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const shown = useRef(location);
  const positions = useRef<ScrollPositions | null>(null);
  useLayoutEffect(() => {
    positions.current ??= scrollPositions();
    const before = shown.current;
    if (before === location) return;
    shown.current = location;
    const left = isCurrent(location) ? positions.current.enter() : undefined;
    // Another address of the same entry, as while a search is typed, moves nothing.
    const isSameEntry = type === NavigationType.Replace && before.pathname === location.pathname;
    if (!isSameEntry) arrive(location, before, type === NavigationType.Pop ? left : undefined);
    positions.current.keep();
  }, [location, type]);
  const described = useRef(page);
  useLayoutEffect(() => {
    if (described.current === page) return;
    const wasTrouble = described.current === undefined;
    described.current = page;
    if (wasTrouble) focusHeadline();
    void describe({ site, base, page }, messages, () => described.current === page);
  }, [site, base, page, messages]);
  const told = useRef(page);
  useLayoutEffect(() => {
    if (told.current === page) return;
    told.current = page;
    document.dispatchEvent(new Event(PASSED));
  }, [page]);
}
