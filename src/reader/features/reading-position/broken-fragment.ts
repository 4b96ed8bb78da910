import { matchPassages } from '../../dom/match-passages.ts';
import type { ArticleVersion } from '../../storage/stores/article-version.ts';
import { anchorQuote } from '../../dom/anchor-quote.ts';
import { createQuote, type TextQuote } from '../../dom/text-quote.ts';
import { findSimilarQuotes } from '../../dom/similar-quotes.ts';
import { articleTextOf, type ArticleText, type PassageRange } from '../../dom/article-text.ts';

export interface MovedPassage {
  readonly id: string;
  readonly isExact: boolean;
}

/** Length of a part: after an edit one part may still be found when the whole is not. */
const PART_CHARACTERS = 160;

function quotesOfPassage(articleText: ArticleText, id: string): TextQuote[] {
  const length = articleText.passages[articleText.indexById.get(id) ?? -1]?.text.length ?? 0;
  const count = Math.min(8, Math.ceil(length / PART_CHARACTERS));
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((length * at) / count);
    const end = Math.floor((length * (at + 1)) / count);
    const quote = createQuote(articleText, { id, start, end });
    return quote && { ...quote, rivals: findSimilarQuotes(articleText, quote) };
  }).filter((quote) => quote !== undefined);
}

/** The passage that holds most of the text; a match may begin with a character or two of the one before. */
const mainPassageId = (stretches: readonly PassageRange[]): string | undefined =>
  stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.id;

export function findQuoted(now: ArticleText, quotes: readonly TextQuote[]): string | undefined {
  for (const quote of quotes) {
    const id = mainPassageId(anchorQuote(now, quote)?.stretches ?? []);
    if (id !== undefined) return id;
  }
  return undefined;
}

const isTextPassage = ([, type]: ArticleVersion['passages'][number]): boolean =>
  type !== 'picture' && type !== 'math';

/** The text of a version, without entries for pictures and formulas, which share ids with their blocks. */
export const versionText = ({ passages }: ArticleVersion): ArticleText =>
  articleTextOf(passages.filter(isTextPassage).map(([id, type, text]) => ({ id, type, text })));

/** What became of a passage of an earlier version; undefined when that version did not have it or nothing near it is left. */
export function findInVersion(
  before: ArticleVersion,
  now: ArticleVersion,
  id: string,
): MovedPassage | undefined {
  const pairs = matchPassages(before, now);
  const at = pairs.findIndex(({ before: old }) => old?.[0] === id && isTextPassage(old));
  if (at < 0) return undefined;
  const paired = pairs[at]?.after?.[0];
  const found = paired ?? findQuoted(versionText(now), quotesOfPassage(versionText(before), id));
  if (found !== undefined) return { id: found, isExact: true };
  const beside =
    pairs.slice(at).find(({ after }) => after)?.after ??
    pairs.slice(0, at).findLast(({ after }) => after)?.after;
  return beside && { id: beside[0], isExact: false };
}

const slugWords = (slug: string): string[] => slug.toLowerCase().split(/[-_]+/).filter(Boolean);

function wordOverlap(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((word) => other.includes(word)).length;
  return (2 * common) / Math.max(1, one.length + other.length);
}

/** The heading whose id shares most words with a missing one; undefined when two are equally close. */
export function closestHeading(ids: readonly string[], lost: string): string | undefined {
  const wanted = slugWords(lost);
  const scored = ids.map((id) => ({ id, score: wordOverlap(slugWords(id), wanted) }));
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score >= 0.6 && first.score > (second?.score ?? 0) ? first.id : undefined;
}
