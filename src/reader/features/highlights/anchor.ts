/**
 * Finds quoted words again in an article that has since been changed. Every place that the words could be at is scored by how
 * much of the words, and of what stood around them, is there; what does not fit well enough has no place. Pure.
 */
import search from 'approx-string-match';
import { offsetOf, stretchesIn, type Sheet } from '../passages/sheet.ts';
import type { Stretch } from '../passages/stretch.ts';
import { MOST_RIVALS, type Quote } from './quote.ts';

/** Where quoted words stand now. */
export interface Anchor {
  readonly stretches: readonly Stretch[];
  /** Whether the words are not quite those that were quoted. */
  readonly edited: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place that the words could be at. All likenesses are shares from 0, none, to 1, all. */
export interface Candidate extends Span {
  readonly words: number;
  readonly before: number;
  readonly after: number;
  readonly near: number;
}

/** Signs on either side of the old place that are looked through before the whole article is. */
const NEAR = 6000;
/** Share of the quoted words that may be changed, and share of words and surroundings together. */
const EDITED = 0.3;
const SURROUNDED = 0.45;
/** From so many signs on, words are unlikely to stand in two places by chance. */
const TELLING = 24;
const MOST = 40;

const likeness = (errors: number, length: number): number => (length === 0 ? 0 : 1 - errors / length);

type Side = 'before' | 'after';

/**
 * Share of some surroundings that stands in the text on this side of the words, and `away` signs from them. What stands
 * elsewhere counts less; and of two texts that have nothing to do with each other some part is alike, which counts as nothing.
 */
function share(text: string, wanted: string, side: Side, away: number): number {
  const chance = wanted.length > 40 ? 0.5 : 0.6;
  const match = search(text, wanted, wanted.length)[0];
  if (!match) return 0;
  const gap = side === 'before' ? text.length - match.end : match.start;
  const astray = Math.max(0, Math.abs(gap - away) - 8) / (0.6 * wanted.length);
  return Math.max(0, (likeness(match.errors, wanted.length) - chance) / (1 - chance) - astray);
}

const hasWords = (surroundings: string): boolean => surroundings.trim().length >= 8;

/** How much of one side's surroundings is there, or of the half of them that was changed less. Few signs say little. */
function support(text: string, wanted: string, side: Side): number {
  if (!hasWords(wanted)) return 0;
  const middle = wanted.length >> 1;
  const [first, second] = [wanted.slice(0, middle), wanted.slice(middle)];
  const [near, far] = side === 'before' ? [second, first] : [first, second];
  const most = Math.max(
    share(text, wanted, side, 0),
    share(text, near, side, 0),
    share(text, far, side, near.length) * 0.8,
  );
  return most * Math.min(1, wanted.length / 32);
}

const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

/** Whether an offset is within a word. */
const isCut = (text: string, at: number): boolean => isWordSign(text[at - 1]) && isWordSign(text[at]);

/** Everywhere that the words stand, but for parts of longer words where they were none. */
function occurrences(text: string, { exact, prefix, suffix }: Quote): Span[] {
  const found: Span[] = [];
  const cutBefore = isCut(prefix + exact, prefix.length);
  const cutAfter = isCut(exact + suffix, exact.length);
  for (let start = text.indexOf(exact); start >= 0 && found.length < 400;) {
    const end = start + exact.length;
    if ((cutBefore || !isCut(text, start)) && (cutAfter || !isCut(text, end))) found.push({ start, end });
    start = text.indexOf(exact, start + 1);
  }
  return found;
}

const shifted = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** Places in the text where the words stand with at most so many of a hundred signs changed. */
const alike = (text: string, words: string, share: number): Span[] =>
  search(text, words, Math.floor(words.length * share)).slice(0, MOST);

/** Places where the words stand, whole or edited, anywhere or where their surroundings are. */
function spansIn(text: string, quote: Quote): Span[] {
  const { exact, prefix, suffix } = quote;
  const spans = occurrences(text, quote);
  if (exact.length >= TELLING && spans.length === 0) spans.push(...alike(text, exact, EDITED));
  const room = 16;
  for (const region of alike(text, prefix + exact + suffix, SURROUNDED)) {
    const from = Math.max(0, region.start - room);
    spans.push(...shifted(alike(text.slice(from, region.end + room), exact, EDITED), from));
  }
  return spans;
}

/** A match of part of a word takes the whole word, where the quoted words began and ended with whole words. */
function wholeWords(text: string, { start, end }: Span, { exact, prefix, suffix }: Quote): Span {
  let [from, to] = [start, end];
  if (!isCut(prefix + exact, prefix.length)) while (isCut(text, from) && start - from < 24) from--;
  if (!isCut(exact + suffix, exact.length)) while (isCut(text, to) && to - end < 24) to++;
  return { start: from, end: to };
}

function candidate(text: string, span: Span, quote: Quote, expected: number): Candidate {
  const { exact, prefix, suffix } = quote;
  const { start, end } = wholeWords(text, span, quote);
  const words = text.slice(start, end);
  const errors = words === exact ? 0 : distance(words, exact);
  return {
    start,
    end,
    words: Math.max(0, likeness(errors, exact.length)),
    before: support(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix, 'before'),
    after: support(text.slice(end, end + 2 * suffix.length), suffix, 'after'),
    near: 1 - Math.min(1, Math.abs(start - expected) / Math.max(1, text.length)),
  };
}

/** Changes of one sign that turn one text into the other, at least: signs beside the match count in full. */
function distance(text: string, words: string): number {
  const best = search(text, words, words.length)[0];
  return best ? best.errors + best.start + (text.length - best.end) : words.length;
}

const score = ({ words, before, after, near }: Candidate): number =>
  0.5 * words + 0.2 * before + 0.2 * after + 0.1 * near;

/** How much must stand around words for them to be no others: the fewer they are and the more of them was changed, the more. */
function needed(words: number, length: number): number {
  if (words === 1) return length >= TELLING ? 0 : length >= TELLING / 2 ? 0.35 : 0.6;
  if (words < 1 - EDITED || length < TELLING / 2) return Infinity;
  if (words < 0.85 || length < TELLING) return 0.45;
  return length >= 2 * TELLING ? 0 : 0.2;
}

const around = ({ before, after }: Candidate): number => Math.max(before, after, 0.7 * (before + after));

const fits = (one: Candidate, length: number): boolean => around(one) >= needed(one.words, length);

/** How much must stand around words that are not quite the quoted ones, where it is not known whether others like them stood there. */
const UNKNOWN = 0.35;
/** The same where more words like them stood there than are kept. */
const MANY = 0.6;

/** By how much edited words, or words that stand elsewhere too, must be more like the quoted ones than like others. */
const CLEAR = 0.12;

/** Whether what stood right before the words, or right behind them, stands there as it did. */
function isJoined(text: string, { start, end }: Span, { prefix, suffix }: Quote): boolean {
  const [before, after] = [prefix.slice(-6), suffix.slice(0, 6)];
  return text.slice(start - before.length, start) === before || text.slice(end, end + after.length) === after;
}

/** The support of the side that has less of it; a side that hardly had words has none to give. */
function leastAround({ before, after }: Candidate, { prefix, suffix }: Quote): number {
  const sides = [...(hasWords(prefix) ? [before] : []), ...(hasWords(suffix) ? [after] : [])];
  return Math.min(1, ...sides);
}

/** Whether a place is another one that stood beside the quoted words and was much like them, or could be. */
function isRival(text: string, place: Candidate, quote: Quote): boolean {
  const { rivals, exact } = quote;
  if (rivals === undefined) return place.words < 1 && leastAround(place, quote) < UNKNOWN;
  if (rivals.length >= MOST_RIVALS && around(place) < MANY) return true;
  // Where all of the same words are still there, none of them stands for another.
  const same = rivals.filter((rival) => rival.exact === exact).length;
  if (place.words === 1 && same > 0 && occurrences(text, quote).length > same) return false;
  const isSame = place.words === 1 && same === 0;
  if (!isSame && rivals.length > 0 && !isJoined(text, place, quote)) return true;
  return rivals.some((rival) => {
    const other = candidate(text, place, { ...quote, ...rival }, place.start);
    const nearer = other.words - place.words;
    const surrounded = (other.before + other.after - place.before - place.after) / 2;
    return nearer > 0 || nearer + 0.3 * surrounded >= (isSame ? 0 : -CLEAR);
  });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The best place, if there is one that fits and no other is as good. */
function best(candidates: readonly Candidate[], length: number): Candidate | undefined {
  const fitting = candidates.filter((one) => fits(one, length)).toSorted((a, b) => score(b) - score(a));
  const [first] = fitting;
  if (!first) return undefined;
  const rival = fitting.find((one) => !overlap(one, first));
  if (!rival || score(first) - score(rival) > 0.03) return first;
  return first.words === 1 && rival.words === 1 && first.near - rival.near > 0.002 ? first : undefined;
}

/** A text longer than this is not looked through as a whole. */
const LONG = 150_000;
const PIECE = 16;

/** Where in a long text some piece of the words or their surroundings stands as it was. */
function likely(text: string, { prefix, exact, suffix }: Quote): Span[] {
  const whole = prefix + exact + suffix;
  const step = Math.max(PIECE, Math.floor(whole.length / 8));
  const spans: Span[] = [];
  for (let from = 0; from + PIECE <= whole.length && spans.length < MOST; from += step) {
    const piece = whole.slice(from, from + PIECE);
    for (
      let at = text.indexOf(piece), count = 0;
      at >= 0 && count < 3;
      at = text.indexOf(piece, at + 1), count++
    )
      spans.push({ start: Math.max(0, at - whole.length), end: at + 2 * whole.length });
  }
  return spans;
}

/** Where in a text the quoted words stand now; `expected` is the offset where they would be if nothing had changed. */
function locate(text: string, quote: Quote, expected: number): Candidate | undefined {
  const parts = text.length > LONG ? likely(text, quote) : [{ start: 0, end: text.length }];
  const spans = parts.flatMap(({ start, end }) => shifted(spansIn(text.slice(start, end), quote), start));
  const seen = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  const candidates = [...seen.values()].map((span) => candidate(text, span, quote, expected));
  return best(
    candidates.filter((one) => !isRival(text, one, quote)),
    quote.exact.length,
  );
}

/** Whether the words stand where they stood, and something around them as well. */
function unmoved({ text }: Sheet, at: number, { exact, prefix, suffix, rivals }: Quote): boolean {
  if (rivals?.some((rival) => rival.exact === exact)) return false;
  if (text.slice(at, at + exact.length) !== exact) return false;
  const to = at + exact.length;
  const before = prefix.slice(-8);
  const after = suffix.slice(0, 8);
  return text.slice(at - before.length, at) === before || text.slice(to, to + after.length) === after;
}

/** Where quoted words stand in an article now; nothing when they are gone, or cannot be told from others. */
export function anchor(sheet: Sheet, quote: Quote): Anchor | undefined {
  const { text } = sheet;
  const known = offsetOf(sheet, quote.block, quote.start);
  const end = quote.exact.length;
  if (known !== undefined && unmoved(sheet, known, quote))
    return { stretches: stretchesIn(sheet, known, known + end), edited: false };
  const expected = known ?? quote.at;
  const from = Math.max(0, expected - NEAR);
  const near = text.slice(from, expected + end + NEAR);
  const found = locate(near, quote, expected - from);
  const isSure = found && found.words === 1 && found.before + found.after > 1.2;
  const place = isSure || near.length === text.length ? found : locate(text, quote, expected);
  if (!place) return undefined;
  const start = place.start + (place === found ? from : 0);
  const stretches = stretchesIn(sheet, start, start + place.end - place.start);
  return stretches.length > 0 ? { stretches, edited: place.words < 1 } : undefined;
}
