import { openDetailsAround } from '../../navigation/target-element.ts';
import { focusOnBlock } from '../../dom/focus-on-block.ts';
import { highlightBriefly, scrollToRange } from '../../dom/viewport-text.ts';
import { createOneTimeFlag } from '../../storage/one-time-flag.ts';
import type { LocatedHighlight } from './locate-highlights.ts';

const TARGET_LINE_SHARE = 0.35;

/** Scrolls to a highlight and marks it briefly. Returns whether it is on the page. */
export function scrollToHighlight({ ranges: [range] }: LocatedHighlight): boolean {
  if (!range) return false;
  openDetailsAround(range.startContainer.parentElement);
  scrollToRange(range, TARGET_LINE_SHARE);
  focusOnBlock(range.startContainer);
  highlightBriefly(range);
  return true;
}

export const showOnArrival = createOneTimeFlag('bs:see');
