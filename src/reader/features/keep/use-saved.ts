/** What is saved, kept up to date with this tab and others. */
import { useEffect, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import type { Entry } from './choosing.ts';
import { savedShelf } from './saved.ts';

/** Every saved article; nothing until they are read. */
export function useSaved(): readonly Entry[] | undefined {
  const { base } = useSetting();
  const [all, set] = useState<readonly Entry[]>();
  useEffect(() => {
    let latest = 0;
    const shelf = savedShelf(base);
    const read = (): void => {
      const turn = ++latest;
      void shelf.entries().then((entries) => turn === latest && set(entries));
    };
    read();
    const stop = shelf.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [base]);
  return all;
}
