import { useEffect, useEffectEvent, useState } from 'react';
import type { Store } from './store.ts';

/** The result of `read`, read again after each change of the store; undefined until it is known for this `key`. */
export function useStored<T>(
  key: unknown,
  { watch }: Pick<Store<unknown>, 'watch'>,
  read: (signal: AbortSignal) => Promise<T>,
): T | undefined {
  const [known, set] = useState<{ readonly key: unknown; readonly value: T }>();
  const readLatest = useEffectEvent(read);
  const watchStore = useEffectEvent(watch);
  useEffect(() => {
    let controller = new AbortController();
    const refresh = (): void => {
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      void readLatest(signal).then((value) => signal.aborted || set({ key, value }));
    };
    refresh();
    const stop = watchStore(refresh);
    return () => {
      controller.abort();
      stop();
    };
  }, [key]);
  return known?.key === key ? known?.value : undefined;
}
