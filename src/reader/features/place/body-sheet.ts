/** The text that places are counted in, made once for an article and in slices: a long one takes a phone a tenth of a second. */
import type { Article } from '../../../article/schema.ts';
import { gatherSheet, type Sheet } from '../passages/sheet.ts';
import { passagesOfBody } from './place.ts';

const sheets = new WeakMap<Article, Promise<Sheet>>();

export function bodySheet(article: Article): Promise<Sheet> {
  const known = sheets.get(article);
  if (known) return known;
  const fresh = gatherSheet(passagesOfBody(article));
  sheets.set(article, fresh);
  return fresh;
}
