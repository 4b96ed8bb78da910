/** Where the focus goes when the element that holds it is taken away. Left alone it falls to `<body>`, and Tab begins anew. */
import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { focusOn } from '../navigation/place.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Gives the focus to the first of these elements that takes it. */
export function giveFocus(elements: Iterable<Element | null | undefined>): void {
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || !element.isConnected) continue;
    if (element instanceof HTMLImageElement) focusOn(element);
    else element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
}

/** The heading of the panel that an element stands in, and that of the page. */
const headingsAround = (element: Element): (Element | null | undefined)[] => [
  element.parentElement?.closest('dialog')?.querySelector('h2'),
  document.querySelector('main h1'),
];

/**
 * Sees to the focus of an element that is about to be removed. Whoever removes it and gives the focus on in the same moment has
 * the first say.
 */
function passOn(element: Element, to: () => Iterable<Element | null | undefined>): void {
  if (!element.contains(document.activeElement)) return;
  const headings = headingsAround(element);
  const heirs = to();
  queueMicrotask(() => {
    // React also takes references and effects away from what stays.
    if (element.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    giveFocus([...heirs, ...headings]);
  });
}

/** The controls of the rows after a row of a list, nearest first, then of those before it. */
function controlsBeside(element: Element): (Element | null)[] {
  const rows = [...(element.parentElement?.children ?? [])];
  const at = rows.indexOf(element);
  return [...rows.slice(at + 1), ...rows.slice(0, at).reverse()].map((row) => row.querySelector(CONTROLS));
}

/**
 * For `ref` of a row of a list, or of anything else that may go while it has the focus: that goes to the next row, or the one
 * before, or to the heading of the panel or page.
 */
export function passFocus(element: Element | null): (() => void) | undefined {
  return element ? () => passOn(element, () => controlsBeside(element)) : undefined;
}

/**
 * For what opens and closes. When it goes while it has the focus, that returns to `next`, where there is one, or to what had it
 * before, else to the heading of the panel or page.
 */
export function useReturnFocus(opened: RefObject<HTMLElement | null>, next?: () => Element | null): void {
  const nextNow = useEffectEvent(() => next?.());
  useLayoutEffect(() => {
    const element = opened.current;
    if (!element) return undefined;
    let before = element.contains(document.activeElement) ? null : document.activeElement;
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Element && !element.contains(relatedTarget)) before = relatedTarget;
    };
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('focusin', onFocus);
      passOn(element, function* () {
        yield nextNow();
        if (before !== document.body) yield before;
      });
    };
  }, [opened]);
}
