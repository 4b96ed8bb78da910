/** Finds, reveals and focuses the element that a navigation leads to. */

export function elementByFragment(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** Opens all `details` around an element; returns whether any was closed. */
export function openDetailsAround(element: Element | null): boolean {
  let wasClosed = false;
  for (let one = element?.closest('details'); one; one = one.parentElement?.closest('details')) {
    wasClosed ||= !one.open;
    one.open = true;
  }
  return wasClosed;
}

/** So that Tab and screen readers continue from there. Not focusable elements become so until they lose the focus. */
export function focusElement(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
