import { outline } from '../../../article/outline.ts';
import type { Article } from '../../../article/schema.ts';
import { currentVersion, readArticleVersion } from '../../storage/stores/version-store.ts';
import { articlePathOf, readHighlights } from '../../storage/stores/highlight-store.ts';
import {
  closestHeading,
  versionText,
  findQuoted,
  findInVersion,
  type MovedPassage,
} from './broken-fragment.ts';

/** By its stored version, the reader's highlights, or the words in a heading's id. */
export async function findMovedPassage(
  base: string,
  article: Article,
  id: string,
): Promise<MovedPassage | undefined> {
  const now = await currentVersion(article, new AbortController().signal);
  const before = await readArticleVersion(base, article.published?.id ?? '');
  if (!now) return undefined;
  const remembered = before && findInVersion(before, now, id);
  if (remembered?.isExact) return remembered;
  const highlighted = (await readHighlights(base, articlePathOf(article))).flatMap(({ quotes }) => quotes);
  const quotes = highlighted.filter(({ block }) => block === id);
  const headings = outline(article).map((heading) => heading.id);
  const found = findQuoted(versionText(now), quotes) ?? closestHeading(headings, id);
  return found === undefined ? remembered : { id: found, isExact: true };
}
