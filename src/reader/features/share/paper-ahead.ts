/**
 * Has ready what a sheet of paper takes: nothing can be fetched once the browser prints. So it is, when the keys for that may be
 * about to be pressed, or after some time where the line need not be spared.
 */
import { mayFetchAhead } from '../../navigation/ahead.ts';

export function readyPaper(after: number): void {
  const ready = (): void => {
    removeEventListener('keydown', onKey);
    void import('./paper.ts').then(({ preparePaper }) => preparePaper()).catch(() => undefined);
  };
  const onKey = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey) ready();
  };
  addEventListener('keydown', onKey);
  setTimeout(() => mayFetchAhead() && ready(), after);
}
