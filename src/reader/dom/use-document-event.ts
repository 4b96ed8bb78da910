import { useEffectEvent, useLayoutEffect } from 'react';

/** Handles an event of the document while mounted. With `capture`, before the page's other handlers. */
export function useDocumentEvent<T extends keyof DocumentEventMap>(
  type: T,
  handler: (event: DocumentEventMap[T]) => void,
  { capture = false } = {},
): void {
  const latest = useEffectEvent(handler);
  // An event can arrive before React runs passive effects, when the component is already visible.
  useLayoutEffect(() => {
    const listen = (event: DocumentEventMap[T]): void => latest(event);
    document.addEventListener(type, listen, { capture });
    return () => document.removeEventListener(type, listen, { capture });
  }, [type, capture]);
}
