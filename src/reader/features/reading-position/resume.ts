import type { Article } from '../../../article/schema.ts';
import { focusBlockOf } from '../../navigation/target-element.ts';
import { createOneTimeFlag } from '../../storage/one-time-flag.ts';
import { loadBodyText } from './body-text.ts';
import { locateQuote, type ReadingPosition } from './reading-position.ts';
import { highlightBriefly, domRangeOf, scrollToRange } from '../../dom/viewport-text.ts';

export async function resumeReading(
  article: Article,
  { quote, line }: Pick<ReadingPosition, 'quote' | 'line'>,
): Promise<boolean> {
  const stretch = quote && locateQuote(await loadBodyText(article), quote);
  const range = stretch && domRangeOf(stretch);
  if (!range) return false;
  scrollToRange(range, line);
  focusBlockOf(range.startContainer);
  highlightBriefly(range);
  return true;
}

/** Set by a link that should resume reading on the next page. */
export const resumeOnArrival = createOneTimeFlag('bs:resume');
