/** Goes to the words of a highlight: on this page now, or on another as soon as they are found there. */
import { unfold } from '../../navigation/target.ts';
import { readSession, writeSession } from '../../storage/session.ts';
import { point, scrollToRange } from '../place/where.ts';
import type { Found } from './find.ts';

/** Share of the window above the words that were gone to. */
const LINE = 0.35;

/** Brings the words into view and points at them. Tells whether there are any. */
export function goTo({ ranges: [range] }: Found): boolean {
  if (!range) return false;
  unfold(range.startContainer.parentElement);
  scrollToRange(range, LINE);
  point(range);
  return true;
}

/** Key of this tab's wish to see a highlight as soon as its article is there. */
const WISH = 'bs:see';

/** The wish of a tab that keeps nothing. */
let unkept: string | undefined;

export function wishToSee(id: string): void {
  unkept = writeSession(WISH, id) ? undefined : id;
}

/** Whether this highlight is the one that the reader wished to see; says so once. */
export function isWishedFor(id: string): boolean {
  const wish = unkept ?? readSession(WISH, (value) => value);
  if (wish !== id) return false;
  unkept = undefined;
  writeSession(WISH, null);
  return true;
}
