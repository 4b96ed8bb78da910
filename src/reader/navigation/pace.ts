/** How one page takes another's place: with motion where it is welcome, and at once under a finger. */
import { addTransitionType, startTransition, useSyncExternalStore } from 'react';
import type { flushSync as FlushSync } from 'react-dom';
import { NavigationType, type DataRouter } from 'react-router';

const waiting = new Set<() => void>();
let isWhole = true;

const subscribe = (tell: () => void) => {
  waiting.add(tell);
  return () => waiting.delete(tell);
};
const now = (): boolean => isWhole;
const always = (): boolean => true;

/**
 * Whether all of the page is to be shown, or for one frame only what fits a screen: a page that a finger asked for comes in
 * these two steps, as rendering what nobody sees yet takes a phone longer than the tap may.
 */
export const useWhole = (): boolean => useSyncExternalStore(subscribe, now, always);

/**
 * The type of the transitions that bring another page. No other moves anything: a browser prepares each by styling the whole
 * document anew, twice, and features come in transitions too.
 */
export const CHANGE = 'page';

function completeAfterPaint(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      isWhole = true;
      for (const tell of waiting) tell();
    }),
  );
}

/** A transition waits for two frames of the old page, which is half of what a phone needs for the new one. */
const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A focused element that is taken away makes the browser lay out what is left; the focus goes to the headline anyway. */
function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * The router as React is to see it: told of pages that are there and not of those on their way, as nothing that is rendered
 * shows them. For a `RouterProvider` that starts no transitions of its own.
 */
export function paced(router: DataRouter, flushSync: typeof FlushSync): DataRouter {
  let byFinger = false;
  let { pathname } = router.state.location;
  document.addEventListener(
    'click',
    (event) => {
      byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    },
    true,
  );
  const subscribe: DataRouter['subscribe'] = (tell) =>
    router.subscribe((state, options) => {
      if (state.navigation.state !== 'idle') return;
      const { location, historyAction } = state;
      const isTap = byFinger && historyAction === NavigationType.Push && location.pathname !== pathname;
      byFinger = false;
      pathname = location.pathname;
      // A place within the page, named or remembered, is there only when all of it is.
      isWhole = !isTap || location.hash !== '';
      const change = (): void => tell(state, options);
      if (isTap) leaveFocus();
      if (isTap || !wantsMotion()) flushSync(change);
      else
        startTransition(() => {
          addTransitionType(CHANGE);
          change();
        });
      if (!isWhole) completeAfterPaint();
    });
  return Object.create(router, { subscribe: { value: subscribe } }) as DataRouter;
}
