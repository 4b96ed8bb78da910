/** Going on where one stopped. */
import type { Article } from '../../../article/schema.ts';
import { readSession, writeSession } from '../../storage/session.ts';
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

/** The wish of a tab that keeps nothing. */
let unkept: string | undefined;

export function wishToResume(id: string): void {
  unkept = writeSession(WISH, id) ? undefined : id;
}

/** Whether this article is the one that the reader chose to go on with; says so once. */
export function isWished(id: string): boolean {
  const wish = unkept ?? readSession(WISH, (value) => value);
  if (wish !== id) return false;
  unkept = undefined;
  writeSession(WISH, null);
  return true;
}
