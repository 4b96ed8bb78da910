/** Going on where one stopped. */
import type { Article } from '../../../article/schema.ts';
import { focusOnBlock } from '../../navigation/place.ts';
import { wishUnder } from '../wish.ts';
import { bodySheet } from './body-sheet.ts';
import { stretchOf, type Place } from './place.ts';
import { point, rangeAt, scrollToRange } from './where.ts';

/** Scrolls to the words of a place, and points at them. Gives whether they, or what stands in their place, were found. */
export async function resume(
  article: Article,
  { quote, line }: Pick<Place, 'quote' | 'line'>,
): Promise<boolean> {
  const stretch = quote && stretchOf(await bodySheet(article), quote);
  const range = stretch && rangeAt(stretch);
  if (!range) return false;
  scrollToRange(range, line);
  focusOnBlock(range.startContainer);
  point(range);
  return true;
}

/** To go on with an article as soon as it is there. */
export const wishToResume = wishUnder('bs:resume');
