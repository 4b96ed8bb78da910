/** Goes to the words of a highlight: on this page now, or on another as soon as they are found there. */
import { point, scrollToRange } from '../place/where.ts';
import type { Found } from './find.ts';

/** Share of the window above the words that were gone to. */
const LINE = 0.35;

/** Brings the words into view and points at them. Tells whether there are any. */
export function goTo({ ranges: [range] }: Found): boolean {
  if (!range) return false;
  const start = range.startContainer.parentElement;
  for (let folded = start?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  scrollToRange(range, LINE);
  point(range);
  return true;
}

/** Key of this tab's wish to see a highlight as soon as its article is there. */
const WISH = 'bs:see';

export function wishToSee(id: string): void {
  try {
    sessionStorage.setItem(WISH, id);
  } catch {
    // Then the article opens at the block that the highlight was made in.
  }
}

/** Whether this highlight is the one that the reader wished to see; says so once. */
export function isWishedFor(id: string): boolean {
  try {
    const isIt = sessionStorage.getItem(WISH) === id;
    if (isIt) sessionStorage.removeItem(WISH);
    return isIt;
  } catch {
    return false;
  }
}
