/** Which ranges are in view or a screen away from it. */

/** What is watched for a range: in a long body its stretch, as each element that is watched costs something in every frame. */
function elementOf({ commonAncestorContainer: node }: Range): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.stretch') ?? element;
}

export interface Watch {
  add(range: Range): void;
  remove(range: Range): void;
  stop(): void;
}

/** Tells of each range that it has come near, or is no longer; of all that they are near while the page is printed. */
export function watchNear(come: (range: Range) => void, go: (range: Range) => void): Watch {
  const ranges = new Map<Element, Set<Range>>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        near[isIntersecting ? 'add' : 'delete'](target);
        ranges.get(target)?.forEach(isIntersecting ? come : go);
      }
    },
    { rootMargin: '100% 0%' },
  );
  const whole = new AbortController();
  const onPrint = (type: string, tell: (range: Range) => void): void =>
    addEventListener(
      type,
      () => ranges.forEach((of, element) => near.has(element) || of.forEach((range) => tell(range))),
      { signal: whole.signal },
    );
  onPrint('beforeprint', come);
  onPrint('afterprint', go);
  return {
    add: (range) => {
      const element = elementOf(range);
      if (!element) return;
      const known = ranges.get(element);
      ranges.set(element, (known ?? new Set()).add(range));
      if (!known) observer.observe(element);
      else if (near.has(element)) come(range);
    },
    remove: (range) => {
      const element = elementOf(range);
      const known = element && ranges.get(element);
      go(range);
      if (!element || !known?.delete(range) || known.size > 0) return;
      ranges.delete(element);
      near.delete(element);
      observer.unobserve(element);
    },
    stop: () => {
      observer.disconnect();
      whole.abort();
    },
  };
}
