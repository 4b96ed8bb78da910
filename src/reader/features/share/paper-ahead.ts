/**
 * Has the sheet of paper ready from the start: nothing can be fetched once the browser prints. The one word on it, above the
 * notes, is fetched when the keys for printing may be about to be pressed, or after some time where the line need not be spared.
 */
import { mayFetchAhead } from '../../navigation/ahead.ts';
import { preparePaper, standBy } from './paper.ts';

export function readyPaper(after: number): void {
  const ready = (): void => {
    removeEventListener('keydown', onKey);
    preparePaper().catch(() => undefined);
  };
  const onKey = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey) ready();
  };
  standBy();
  addEventListener('keydown', onKey);
  setTimeout(() => mayFetchAhead() && ready(), after);
}
