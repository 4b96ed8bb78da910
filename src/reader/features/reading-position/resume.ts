import type { Article } from '../../../article/schema.ts';
import { domRangeOf, goToRange } from '../../dom/viewport-text.ts';
import { locateQuote, type ReadingPosition } from '../../storage/stores/reading-position.ts';
import { loadBodyText } from './sample-reading.ts';

/** Returns whether the page has the text. */
export async function resumeReading(
  article: Article,
  { quote, line }: Pick<ReadingPosition, 'quote' | 'line'>,
): Promise<boolean> {
  const stretch = quote && locateQuote(await loadBodyText(article), quote);
  const range = stretch && domRangeOf(stretch);
  if (range) goToRange(range, line);
  return range !== undefined;
}
