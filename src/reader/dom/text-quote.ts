/** A quotation that can be found again after edits: the text, what surrounds it, and where it was. Pure. */
import { toTextOffset, type ArticleText, type PassageRange } from './article-text.ts';

const CONTEXT_CHARACTERS = 96;

/** A text with its surroundings. */
export interface SimilarQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Only the most similar are stored; a full list means that there may be more. */
export const MAX_SIMILAR_QUOTES = 6;

export interface TextQuote extends SimilarQuote {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** Offset in the text of the whole article. */
  readonly at: number;
  /** Text that must not be mistaken for this quote; undefined in quotes of an older version. */
  readonly rivals?: readonly SimilarQuote[];
}

export function createQuote(
  articleText: ArticleText,
  { id, start, end }: PassageRange,
): TextQuote | undefined {
  const at = toTextOffset(articleText, id, start);
  if (at === undefined) return undefined;
  const to = at + end - start;
  return {
    exact: articleText.text.slice(at, to),
    prefix: articleText.text.slice(Math.max(0, at - CONTEXT_CHARACTERS), at),
    suffix: articleText.text.slice(to, to + CONTEXT_CHARACTERS),
    block: id,
    start,
    end,
    at,
  };
}
