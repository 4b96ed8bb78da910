/** Words that stand beside quoted ones and are much like them: they are remembered, so that they are never taken for these. Pure. */
import search from 'approx-string-match';
import type { Sheet } from '../passages/sheet.ts';
import { MOST_RIVALS, type Quote, type Rival } from './quote.ts';

/** Share of the words that may be different. */
const DIFFERENT = 0.4;
/** Fewer signs are found again only as they are. */
const SHORT = 12;
/** Signs around a rival that are kept. */
const CONTEXT = 64;
/** Of long words only the beginning is looked for. */
const LONGEST = 1000;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** The likest words elsewhere in the article, the likest first. */
export function rivalsOf({ text }: Sheet, { exact, at }: Quote): Rival[] {
  const words = exact.slice(0, LONGEST);
  const found = [...alike(text, words, 0, at), ...alike(text, words, at + exact.length, text.length)];
  return found
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MOST_RIVALS)
    .map(({ start, end }) => ({
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    }));
}

const mostErrors = (length: number): number => (length < SHORT ? 0 : Math.floor(length * DIFFERENT));

/** Places between two offsets. The search gives the best of them alone, so what is left on both sides of one is searched again. */
function alike(text: string, words: string, from: number, to: number, depth = 0): Match[] {
  if (to - from < words.length * (1 - DIFFERENT) || depth > MOST_RIVALS) return [];
  const best = search(text.slice(from, to), words, mostErrors(words.length))[0];
  if (!best) return [];
  const start = from + best.start;
  const end = from + best.end;
  return [
    { start, end, errors: best.errors },
    ...alike(text, words, from, start, depth + 1),
    ...alike(text, words, end, to, depth + 1),
  ];
}
