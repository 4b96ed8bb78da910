/** Moves focus when the focused element is removed; otherwise it falls to `<body>` and Tab starts over. */
import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { focusElement } from '../navigation/target-element.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary';

function focusFirst(elements: Iterable<Element | null | undefined>): void {
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || !element.isConnected) continue;
    if (element.matches(`${CONTROLS}, [tabindex]`)) element.focus({ preventScroll: true });
    else focusElement(element);
    if (document.activeElement === element) return;
  }
}

const enclosingHeadings = (element: Element): (Element | null | undefined)[] => [
  element.parentElement?.closest('dialog')?.querySelector('h2'),
  document.querySelector('main h1'),
];

/** Moves focus away from an element that is about to be removed, unless other code moves it in the same task. */
function moveFocusFrom(element: Element, nextElements: () => Iterable<Element | null | undefined>): void {
  if (!element.contains(document.activeElement)) return;
  const headings = enclosingHeadings(element);
  const candidates = nextElements();
  queueMicrotask(() => {
    // React also runs ref and effect cleanups for elements that stay.
    if (element.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    focusFirst([...candidates, ...headings]);
  });
}

function siblingControls(element: Element): (Element | null)[] {
  const rows = [...(element.parentElement?.children ?? [])];
  const at = rows.indexOf(element);
  return [...rows.slice(at + 1), ...rows.slice(0, at).reverse()].map((row) => row.querySelector(CONTROLS));
}

/** Ref callback of a row: focus moves to the next row, the previous one, or the heading. */
export function passFocusOnRemoval(element: Element | null): (() => void) | undefined {
  return element ? () => moveFocusFrom(element, () => siblingControls(element)) : undefined;
}

/**
 * When removed while focused, focus returns to the `preferred` element, or to what had it before, or to the heading.
 */
export function useReturnFocus(
  opened: RefObject<HTMLElement | null>,
  preferred?: () => Element | null,
): void {
  const currentPreferred = useEffectEvent(() => preferred?.());
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
      moveFocusFrom(element, function* () {
        yield currentPreferred();
        if (before !== document.body) yield before;
      });
    };
  }, [opened]);
}
