import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Less is a tremor of the finger. */
const MIN_STEP_PX = 12;

/** Whether an element reaches into the strip of the window that the bar covers; one that fills the window does not count. */
function isCovered(element: Element | null, bar: HTMLElement): boolean {
  if (!element || element === document.body) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  // The player may stand below the bar.
  const barTop = innerHeight - (parseFloat(getComputedStyle(bar).bottom) || 0) - bar.offsetHeight;
  return height < innerHeight && top < innerHeight && bottom > barTop;
}

/**
 * Whether the bar is shown: after scrolling up, until the reader scrolls down or is near the top of the page. A bar that
 * has the focus stays; one that would cover what has the focus goes. While a panel is open nothing changes, so that its
 * button is there for the focus to return to.
 */
export function useIsShown(ref: RefObject<HTMLElement | null>, isPanelOpen: boolean): boolean {
  const [isShown, setShown] = useState(false);
  const show = useEffectEvent((is: boolean) => !isPanelOpen && setShown(is));
  useEffect(() => {
    const bar = ref.current;
    if (!bar) return undefined;
    let from = scrollY;
    const hasFocus = (): boolean => bar.contains(document.activeElement);
    const hideWhereItCovers = (): void => {
      if (isCovered(document.activeElement, bar) && !hasFocus()) show(false);
    };
    const onScroll = (): void => {
      const to = scrollY;
      const isAtEnd = to + innerHeight >= document.documentElement.scrollHeight;
      if (Math.abs(to - from) >= MIN_STEP_PX) {
        // At its end a page may bounce back.
        const isUp = to < from && to > innerHeight / 2 && !isAtEnd;
        from = to;
        if (!hasFocus()) show(isUp);
      }
      hideWhereItCovers();
    };
    const controller = new AbortController();
    addEventListener('scroll', onScroll, { passive: true, signal: controller.signal });
    document.addEventListener('focusin', hideWhereItCovers, { signal: controller.signal });
    return () => controller.abort();
  }, [ref]);
  return isShown;
}
