/** Finds text that resembles a quote; it is stored with the quote so that neither is mistaken for the other later. Pure. */
import search, { type Match } from 'approx-string-match';
import type { ArticleText } from './article-text.ts';
import { MAX_SIMILAR_QUOTES, type TextQuote, type SimilarQuote } from './text-quote.ts';

const MAX_DIFFERENT_SHARE = 0.4;
/** Shorter quotes are matched exactly only. */
const MIN_FUZZY_CHARACTERS = 12;
const SIMILAR_CONTEXT_CHARACTERS = 64;
/** Only the beginning of a longer quote is compared. */
const MAX_SEARCHED_CHARACTERS = 1000;

export function findSimilarQuotes({ text }: ArticleText, { exact, at }: TextQuote): SimilarQuote[] {
  const words = exact.slice(0, MAX_SEARCHED_CHARACTERS);
  const found = [
    ...findSimilar(text, words, 0, at),
    ...findSimilar(text, words, at + exact.length, text.length),
  ];
  return found
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MAX_SIMILAR_QUOTES)
    .map(({ start, end }) => ({
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - SIMILAR_CONTEXT_CHARACTERS), start),
      suffix: text.slice(end, end + SIMILAR_CONTEXT_CHARACTERS),
    }));
}

const maxErrors = (length: number): number =>
  length < MIN_FUZZY_CHARACTERS ? 0 : Math.floor(length * MAX_DIFFERENT_SHARE);

/** Similar text between two offsets; the library returns only the best match, so both sides of it are searched again. */
function findSimilar(text: string, words: string, from: number, to: number, depth = 0): Match[] {
  if (to - from < words.length * (1 - MAX_DIFFERENT_SHARE) || depth > MAX_SIMILAR_QUOTES) return [];
  const best = search(text.slice(from, to), words, maxErrors(words.length))[0];
  if (!best) return [];
  const start = from + best.start;
  const end = from + best.end;
  return [
    { start, end, errors: best.errors },
    ...findSimilar(text, words, from, start, depth + 1),
    ...findSimilar(text, words, end, to, depth + 1),
  ];
}
