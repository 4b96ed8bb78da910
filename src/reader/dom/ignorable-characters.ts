/** Characters that show nothing and separate no words: a quote matches with or without them. Pure. */
import { withoutIgnorables } from '../../article/ignorable-characters.ts';
import { articleTextOf, type ArticleText, type PassageRange } from './article-text.ts';
import type { SimilarQuote, TextQuote } from './text-quote.ts';

const cache = new WeakMap<ArticleText, ArticleText>();

/** The article's text without these characters; computed once for each text. */
export function articleTextWithoutIgnorables(article: ArticleText): ArticleText {
  let known = cache.get(article);
  if (!known) {
    known = articleTextOf(
      article.passages.map((passage) => ({ ...passage, text: withoutIgnorables(passage.text) })),
    );
    cache.set(article, known);
  }
  return known;
}

const textsWithoutIgnorables = ({ exact, prefix, suffix }: SimilarQuote): SimilarQuote => ({
  exact: withoutIgnorables(exact),
  prefix: withoutIgnorables(prefix),
  suffix: withoutIgnorables(suffix),
});

/** The quote without these characters. Its offsets stay as they are: they are only where the search begins. */
export const quoteWithoutIgnorables = (quote: TextQuote): TextQuote => ({
  ...quote,
  ...textsWithoutIgnorables(quote),
  ...(quote.rivals && { rivals: quote.rivals.map(textsWithoutIgnorables) }),
});

/** The offset of the character that has `count` characters before it, ignorable ones not counted. */
function originalOffset(text: string, count: number): number {
  let left = count;
  let at = 0;
  for (const character of text) {
    if (withoutIgnorables(character) !== '') {
      if (left < character.length) return at + left;
      left -= character.length;
    }
    at += character.length;
  }
  return text.length;
}

export function originalRanges(
  { passages, indexById }: ArticleText,
  ranges: readonly PassageRange[],
): PassageRange[] {
  return ranges.map(({ id, start, end }) => {
    const text = passages[indexById.get(id) ?? -1]?.text ?? '';
    return { id, start: originalOffset(text, start), end: originalOffset(text, end - 1) + 1 };
  });
}
