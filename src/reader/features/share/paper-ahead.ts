/** Has the sheet of paper ready before the reader prints: nothing can be fetched once the browser does. */
import { preparePaper, standBy } from './paper.ts';

export function readyPaper(): void {
  standBy();
  preparePaper().catch(() => undefined);
}
