/** The element that a navigation goes to: found, brought out of what it is folded away in, and given the focus. */

/** The element that a fragment names, if the page has it. */
export function elementNamed(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** Opens whatever an element is folded away in. Tells whether it was. */
export function unfold(element: Element | null): boolean {
  let isFolded = false;
  for (let one = element?.closest('details'); one; one = one.parentElement?.closest('details')) {
    isFolded ||= !one.open;
    one.open = true;
  }
  return isFolded;
}

/** Gives an element the focus, so that Tab and screen readers go on from there. One that takes none can as long as it has it. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}

/** Gives the focus to the block that a part of the text stands in. */
export function focusOnBlock(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block], h1, .standfirst');
  if (block) focusOn(block);
}
