/** Which ranges are in view or a screen away from it. */
import { pageElement } from '../page-elements.ts';

/** What is watched for a range: the part of the body that holds it, as each element that is watched costs something in every frame. */
function observedElement({ commonAncestorContainer: node }: Range): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  const parts = [...(pageElement('body')?.children ?? [])];
  return parts.find((part) => part.contains(node)) ?? element;
}

export interface NearWatcher {
  add(range: Range): void;
  remove(range: Range): void;
  stop(): void;
}

/** Within one screen of the viewport; while printing, all ranges count as near. */
export function watchNear(onEnter: (range: Range) => void, onLeave: (range: Range) => void): NearWatcher {
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
  const onPrint = (type: string, tell: (range: Range) => void): void =>
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
    },
  };
}
