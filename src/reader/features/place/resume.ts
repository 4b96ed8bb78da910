/** Going on where one stopped. */
import type { Article } from '../../../article/schema.ts';
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
  point(range);
  return true;
}

/** Key of this tab's wish to go on with an article as soon as it is there. */
const WISH = 'bs:resume';

export function wishToResume(id: string): void {
  try {
    sessionStorage.setItem(WISH, id);
  } catch {
    // Then the article opens at its beginning.
  }
}

/** Whether this article is the one that the reader chose to go on with; says so once. */
export function isWished(id: string): boolean {
  try {
    const isIt = sessionStorage.getItem(WISH) === id;
    if (isIt) sessionStorage.removeItem(WISH);
    return isIt;
  } catch {
    return false;
  }
}
