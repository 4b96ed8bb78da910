import { goToRange } from '../../dom/viewport-text.ts';
import { createOneTimeFlag } from '../../storage/one-time-flag.ts';
import type { LocatedHighlight } from './locate-highlights.ts';

const TARGET_LINE_SHARE = 0.35;

export function scrollToHighlight({ ranges: [range] }: LocatedHighlight): void {
  if (range) goToRange(range, TARGET_LINE_SHARE);
}

export const showOnArrival = createOneTimeFlag('bs:see');
