import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Shorter movements are ignored: a finger is never quite still. */
const MIN_STEP_PX = 12;

/** Whether the bar covers a part of an element, or would; an element as high as the window does not count. */
function isCovered(element: Element | null, bar: HTMLElement): boolean {
  if (!element || element === document.body) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  // The player may be below the bar.
  const barTop = innerHeight - (parseFloat(getComputedStyle(bar).bottom) || 0) - bar.offsetHeight;
  return height < innerHeight && top < innerHeight && bottom > barTop;
}

/**
 * Whether the bar is shown: after scrolling up, until the reader scrolls down or is near the top of the page. A bar with
 * the focus stays; one that would cover the focused element is hidden. While a panel is open nothing changes, so that
 * the focus can return to its button.
 */
export function useIsShown(ref: RefObject<HTMLElement | null>, isPanelOpen: boolean): boolean {
  const [isShown, setShown] = useState(false);
  const setShownUnlessPanel = useEffectEvent((next: boolean) => !isPanelOpen && setShown(next));
  useEffect(() => {
    const bar = ref.current;
    if (!bar) return undefined;
    let lastY = scrollY;
    const hasFocus = (): boolean => bar.contains(document.activeElement);
    const hideIfCovering = (): void => {
      if (isCovered(document.activeElement, bar) && !hasFocus()) setShownUnlessPanel(false);
    };
    const onScroll = (): void => {
      const y = scrollY;
      if (Math.abs(y - lastY) >= MIN_STEP_PX) {
        const isNearTop = y <= innerHeight / 2;
        // At its end a page may bounce back.
        const isAtEnd = y + innerHeight >= document.documentElement.scrollHeight;
        if (!hasFocus()) setShownUnlessPanel(y < lastY && !isNearTop && !isAtEnd);
        lastY = y;
      }
      hideIfCovering();
    };
    const controller = new AbortController();
    addEventListener('scroll', onScroll, { passive: true, signal: controller.signal });
    document.addEventListener('focusin', hideIfCovering, { signal: controller.signal });
    return () => controller.abort();
  }, [ref]);
  return isShown;
}
