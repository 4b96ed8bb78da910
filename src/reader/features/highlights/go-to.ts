/** Goes to the words of a highlight: on this page now, or on another as soon as they are found there. */
import { focusOnBlock, unfold } from '../../navigation/place.ts';
import { point, scrollToRange } from '../place/where.ts';
import { wishUnder } from '../wish.ts';
import type { Found } from './find.ts';

/** Share of the window above the words that were gone to. */
const LINE = 0.35;

/** Brings the words into view and points at them. Tells whether there are any. */
export function goTo({ ranges: [range] }: Found): boolean {
  if (!range) return false;
  unfold(range.startContainer.parentElement);
  scrollToRange(range, LINE);
  focusOnBlock(range.startContainer);
  point(range);
  return true;
}

/** To see a highlight as soon as its article is there. */
export const wishToSee = wishUnder('bs:see');
