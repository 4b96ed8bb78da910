import { useEffect, useState } from 'react';
import { useSite } from '../../site-context.tsx';
import type { SavedEntry } from './filter-saved.ts';
import { savedStore } from '../../storage/stores/saved-store.ts';

export function useSavedArticles(): readonly SavedEntry[] | undefined {
  const { base } = useSite();
  const [all, set] = useState<readonly SavedEntry[]>();
  useEffect(() => {
    let latest = 0;
    const store = savedStore(base);
    const read = (): void => {
      const request = ++latest;
      void store.entries().then((entries) => request === latest && set(entries));
    };
    read();
    const stop = store.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [base]);
  return all;
}
