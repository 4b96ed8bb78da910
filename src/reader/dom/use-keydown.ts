import { useEffectEvent, useLayoutEffect } from 'react';

/** Handles keys anywhere on the page while mounted. With `capture`, before the page's other handlers. */
export function useKeydown(handler: (event: KeyboardEvent) => void, { capture = false } = {}): void {
  const latest = useEffectEvent(handler);
  // A key can arrive before React runs passive effects, when the component is already visible.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => latest(event);
    document.addEventListener('keydown', listen, { capture });
    return () => document.removeEventListener('keydown', listen, { capture });
  }, [capture]);
}
