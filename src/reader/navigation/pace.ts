/** How one page takes another's place: with motion where it is welcome, and at once under a finger. */
import { startTransition } from 'react';
import type { flushSync as FlushSync } from 'react-dom';
import type { DataRouter } from 'react-router';

/** A transition waits for two frames of the old page, which is half of what a phone needs for the new one. */
const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The router as React is to see it: told of pages that are there and not of those on their way, as nothing that is rendered
 * shows them. For a `RouterProvider` that starts no transitions of its own.
 */
export function paced(router: DataRouter, flushSync: typeof FlushSync): DataRouter {
  let byFinger = false;
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
      const change = (): void => tell(state, options);
      if (byFinger || !wantsMotion()) flushSync(change);
      else startTransition(change);
    });
  return Object.create(router, { subscribe: { value: subscribe } }) as DataRouter;
}
