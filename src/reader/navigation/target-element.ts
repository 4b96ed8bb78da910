/** Finds, reveals and focuses the element that a navigation leads to. */

/** What follows `prefix` in a fragment, decoded; undefined if it begins otherwise or is malformed. */
export function decodeFragment(hash: string, prefix: string): string | undefined {
  if (!hash.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(hash.slice(prefix.length));
  } catch {
    return undefined;
  }
}

export const elementByFragment = (hash: string): HTMLElement | null =>
  document.getElementById(decodeFragment(hash, '#') ?? '');

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
