import type { Article } from '../../../article/schema.ts';
import { focusOnBlock } from '../../dom/focus-on-block.ts';
import { loadBodyText } from './body-text.ts';
import { locateQuote, type ReadingPosition } from '../../storage/stores/reading-position.ts';
import { highlightBriefly, domRangeOf, scrollToRange } from '../../dom/viewport-text.ts';

export async function resumeReading(
  article: Article,
  { quote, line }: Pick<ReadingPosition, 'quote' | 'line'>,
): Promise<boolean> {
  const stretch = quote && locateQuote(await loadBodyText(article), quote);
  const range = stretch && domRangeOf(stretch);
  if (!range) return false;
  scrollToRange(range, line);
  focusOnBlock(range.startContainer);
  highlightBriefly(range);
  return true;
}
