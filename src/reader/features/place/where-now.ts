/** Looks through all that the device remembers of an article for a passage that it no longer has. */
import { outline } from '../../../article/outline.ts';
import type { Article } from '../../../article/schema.ts';
import { currentVersion, readVersion } from '../changes/reads.ts';
import { addressOf } from '../highlights/marking.ts';
import { readHighlights } from '../highlights/store.ts';
import { likelyHeading, sheetOfVersion, whereQuoted, whereRemembered, type Whereabouts } from './astray.ts';

/** Where a passage is now that a link names: by its words as they were read, or marked, or by those in a heading's name. */
export async function whereNow(base: string, article: Article, id: string): Promise<Whereabouts | undefined> {
  const now = await currentVersion(article, new AbortController().signal);
  const before = await readVersion(base, article.published?.id ?? '');
  if (!now) return undefined;
  const seen = before && whereRemembered(before, now, id);
  if (seen?.isIt) return seen;
  const marked = (await readHighlights(base, addressOf(article))).flatMap(({ quotes }) => quotes);
  const quotes = marked.filter(({ block }) => block === id);
  const headings = outline(article).map((heading) => heading.id);
  const found = whereQuoted(sheetOfVersion(now), quotes) ?? likelyHeading(headings, id);
  return found === undefined ? seen : { id: found, isIt: true };
}
