import { pageElement } from '../page-elements.ts';

/** What is watched for a range: the part of the body that holds it, as each element that is watched costs something in every frame. */
function observedElement({ commonAncestorContainer: node }: Range): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  const parts = [...(pageElement('body')?.children ?? [])];
  return parts.find((part) => part.contains(node)) ?? element;
}

export interface RangeHighlight {
  add(range: Range): void;
  remove(range: Range): void;
  stop(): void;
}

/**
 * Registers a CSS highlight. Browsers check each of its ranges at every style change, so it contains only those within
 * one screen of the viewport, and all of them while printing.
 */
export function highlightNear(name: string): RangeHighlight {
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  const onEnter = (range: Range): unknown => highlight.add(range);
  const onLeave = (range: Range): unknown => highlight.delete(range);
  const ranges = new Map<Element, Set<Range>>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        near[isIntersecting ? 'add' : 'delete'](target);
        ranges.get(target)?.forEach(isIntersecting ? onEnter : onLeave);
      }
    },
    { rootMargin: '100% 0%' },
  );
  const controller = new AbortController();
  const onPrint = (type: string, tell: (range: Range) => unknown): void =>
    addEventListener(
      type,
      () => ranges.forEach((of, element) => near.has(element) || of.forEach((range) => tell(range))),
      { signal: controller.signal },
    );
  onPrint('beforeprint', onEnter);
  onPrint('afterprint', onLeave);
  return {
    add: (range) => {
      const element = observedElement(range);
      if (!element) return;
      const known = ranges.get(element);
      ranges.set(element, (known ?? new Set()).add(range));
      if (!known) observer.observe(element);
      else if (near.has(element)) onEnter(range);
    },
    remove: (range) => {
      const element = observedElement(range);
      const known = element && ranges.get(element);
      onLeave(range);
      if (!element || !known?.delete(range) || known.size > 0) return;
      ranges.delete(element);
      near.delete(element);
      observer.unobserve(element);
    },
    stop: () => {
      observer.disconnect();
      controller.abort();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}
