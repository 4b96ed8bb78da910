/**
 * Finds a quote again in an edited article: each place is scored by how much of the quote and its surroundings is
 * there. Pure.
 */
import search from 'approx-string-match';
import { toTextOffset, passageRangesBetween, type ArticleText, type PassageRange } from './article-text.ts';
import {
  quoteWithoutIgnorables,
  articleTextWithoutIgnorables,
  originalRanges,
} from './ignorable-characters.ts';
import { MAX_SIMILAR_QUOTES, type TextQuote } from './text-quote.ts';

export interface AnchoredQuote {
  readonly stretches: readonly PassageRange[];
  /** Whether the text differs from the quote. */
  readonly edited: boolean;
}

interface CharacterRange {
  readonly start: number;
  readonly end: number;
}

/** A possible place of a quote. The scores are shares from 0 to 1. */
interface AnchorCandidate extends CharacterRange {
  readonly words: number;
  readonly before: number;
  readonly after: number;
  readonly near: number;
}

/** Distance from the old position that is searched before the whole article is. */
const NEARBY_CHARACTERS = 6000;
/** Share of the quote that may have changed, and share of the quote together with its surroundings. */
const MAX_EDITED_SHARE = 0.3;
const MAX_EDITED_CONTEXT_SHARE = 0.45;
/** A quote of this length is unlikely to occur twice by chance. */
const DISTINCTIVE_CHARACTERS = 24;
const MAX_CANDIDATES = 40;

const similarity = (errors: number, length: number): number => (length === 0 ? 0 : 1 - errors / length);

type ContextSide = 'before' | 'after';

/** Of the expected surroundings on one side; distance counts less, chance similarity of unrelated texts as zero. */
function contextMatch(text: string, wanted: string, side: ContextSide, distance: number): number {
  const chance = wanted.length > 40 ? 0.5 : 0.6;
  const match = search(text, wanted, wanted.length)[0];
  if (!match) return 0;
  const gap = side === 'before' ? text.length - match.end : match.start;
  const penalty = Math.max(0, Math.abs(gap - distance) - 8) / (0.6 * wanted.length);
  return Math.max(0, (similarity(match.errors, wanted.length) - chance) / (1 - chance) - penalty);
}

const hasContext = (surroundings: string): boolean => surroundings.trim().length >= 8;

/** How much of one side's surroundings is there, or of their better preserved half; short surroundings count less. */
function contextSupport(text: string, wanted: string, side: ContextSide): number {
  if (!hasContext(wanted)) return 0;
  const middle = wanted.length >> 1;
  const [first, second] = [wanted.slice(0, middle), wanted.slice(middle)];
  const [near, far] = side === 'before' ? [second, first] : [first, second];
  const most = Math.max(
    contextMatch(text, wanted, side, 0),
    contextMatch(text, near, side, 0),
    contextMatch(text, far, side, near.length) * 0.8,
  );
  return most * Math.min(1, wanted.length / 32);
}

const isWordCharacter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

const isInsideWord = (text: string, at: number): boolean =>
  isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);

/** All exact occurrences, except inside longer words unless the quote itself began or ended inside one. */
function occurrences(text: string, { exact, prefix, suffix }: TextQuote): CharacterRange[] {
  const found: CharacterRange[] = [];
  const cutBefore = isInsideWord(prefix + exact, prefix.length);
  const cutAfter = isInsideWord(exact + suffix, exact.length);
  for (let start = text.indexOf(exact); start >= 0 && found.length < 400;) {
    const end = start + exact.length;
    if ((cutBefore || !isInsideWord(text, start)) && (cutAfter || !isInsideWord(text, end)))
      found.push({ start, end });
    start = text.indexOf(exact, start + 1);
  }
  return found;
}

const shiftRanges = (spans: readonly CharacterRange[], by: number): CharacterRange[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

const fuzzyMatches = (text: string, words: string, share: number): CharacterRange[] =>
  search(text, words, Math.floor(words.length * share)).slice(0, MAX_CANDIDATES);

function candidateRanges(text: string, quote: TextQuote): CharacterRange[] {
  const { exact, prefix, suffix } = quote;
  const spans = occurrences(text, quote);
  if (exact.length >= DISTINCTIVE_CHARACTERS && spans.length === 0)
    spans.push(...fuzzyMatches(text, exact, MAX_EDITED_SHARE));
  const margin = 16;
  for (const region of fuzzyMatches(text, prefix + exact + suffix, MAX_EDITED_CONTEXT_SHARE)) {
    const from = Math.max(0, region.start - margin);
    spans.push(
      ...shiftRanges(fuzzyMatches(text.slice(from, region.end + margin), exact, MAX_EDITED_SHARE), from),
    );
  }
  return spans;
}

/** Extends a match to whole words where the quote had whole words. */
function extendToWords(
  text: string,
  { start, end }: CharacterRange,
  { exact, prefix, suffix }: TextQuote,
): CharacterRange {
  let [from, to] = [start, end];
  if (!isInsideWord(prefix + exact, prefix.length))
    while (isInsideWord(text, from) && start - from < 24) from--;
  if (!isInsideWord(exact + suffix, exact.length)) while (isInsideWord(text, to) && to - end < 24) to++;
  return { start: from, end: to };
}

function scoreCandidate(
  text: string,
  span: CharacterRange,
  quote: TextQuote,
  expected: number,
): AnchorCandidate {
  const { exact, prefix, suffix } = quote;
  const { start, end } = extendToWords(text, span, quote);
  const words = text.slice(start, end);
  const errors = words === exact ? 0 : editDistance(words, exact);
  return {
    start,
    end,
    words: Math.max(0, similarity(errors, exact.length)),
    before: contextSupport(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix, 'before'),
    after: contextSupport(text.slice(end, end + 2 * suffix.length), suffix, 'after'),
    near: 1 - Math.min(1, Math.abs(start - expected) / Math.max(1, text.length)),
  };
}

function editDistance(text: string, words: string): number {
  const best = search(text, words, words.length)[0];
  return best ? best.errors + best.start + (text.length - best.end) : words.length;
}

const score = ({ words, before, after, near }: AnchorCandidate): number =>
  0.5 * words + 0.2 * before + 0.2 * after + 0.1 * near;

/** How much context a match needs to be trusted: the shorter and the more edited it is, the more. */
function requiredContext(words: number, length: number): number {
  if (words === 1)
    return length >= DISTINCTIVE_CHARACTERS ? 0 : length >= DISTINCTIVE_CHARACTERS / 2 ? 0.35 : 0.6;
  if (words < 1 - MAX_EDITED_SHARE || length < DISTINCTIVE_CHARACTERS / 2) return Infinity;
  if (words < 0.85 || length < DISTINCTIVE_CHARACTERS) return 0.45;
  return length >= 2 * DISTINCTIVE_CHARACTERS ? 0 : 0.2;
}

const contextScore = ({ before, after }: AnchorCandidate): number =>
  Math.max(before, after, 0.7 * (before + after));

const isAcceptable = (one: AnchorCandidate, length: number): boolean =>
  contextScore(one) >= requiredContext(one.words, length);

/** Context required for edited text when the quote has no list of similar text. */
const MIN_CONTEXT_WITHOUT_SIMILAR = 0.35;
/** Context required when the list of similar text is full, so that more of it may exist. */
const MIN_CONTEXT_WITH_MANY_SIMILAR = 0.6;

/** How much more a candidate must resemble the quote than any similar text does. */
const MIN_LEAD_OVER_SIMILAR = 0.12;

function hasAdjacentContext(
  text: string,
  { start, end }: CharacterRange,
  { prefix, suffix }: TextQuote,
  characters: number,
): boolean {
  const [before, after] = [prefix.slice(-characters), suffix.slice(0, characters)];
  return text.slice(start - before.length, start) === before || text.slice(end, end + after.length) === after;
}

function weakestContext({ before, after }: AnchorCandidate, { prefix, suffix }: TextQuote): number {
  const sides = [...(hasContext(prefix) ? [before] : []), ...(hasContext(suffix) ? [after] : [])];
  return Math.min(1, ...sides);
}

/** Whether a candidate is, or could be, one of the similar passages rather than the quote. */
function isSimilarQuote(text: string, place: AnchorCandidate, quote: TextQuote): boolean {
  const { rivals, exact } = quote;
  if (rivals === undefined)
    return place.words < 1 && weakestContext(place, quote) < MIN_CONTEXT_WITHOUT_SIMILAR;
  if (rivals.length >= MAX_SIMILAR_QUOTES && contextScore(place) < MIN_CONTEXT_WITH_MANY_SIMILAR) return true;
  // If all identical passages are still there, none of them is mistaken for another.
  const same = rivals.filter((rival) => rival.exact === exact).length;
  if (place.words === 1 && same > 0 && occurrences(text, quote).length > same) return false;
  // If one of them is gone, an edited passage may be what became of it.
  if (place.words < 1 && occurrences(text, quote).length < same) return true;
  const isSame = place.words === 1 && same === 0;
  if (!isSame && rivals.length > 0 && !hasAdjacentContext(text, place, quote, 6)) return true;
  return rivals.some((rival) => {
    const other = scoreCandidate(text, place, { ...quote, ...rival }, place.start);
    const nearer = other.words - place.words;
    const surrounded = (other.before + other.after - place.before - place.after) / 2;
    return nearer > 0 || nearer + 0.3 * surrounded >= (isSame ? 0 : -MIN_LEAD_OVER_SIMILAR);
  });
}

const overlap = (one: CharacterRange, other: CharacterRange): boolean =>
  one.start < other.end && other.start < one.end;

function bestCandidate(candidates: readonly AnchorCandidate[], length: number): AnchorCandidate | undefined {
  const fitting = candidates
    .filter((one) => isAcceptable(one, length))
    .toSorted((a, b) => score(b) - score(a));
  const [first] = fitting;
  if (!first) return undefined;
  const rival = fitting.find((one) => !overlap(one, first));
  if (!rival || score(first) - score(rival) > 0.03) return first;
  return first.words === 1 && rival.words === 1 && first.near - rival.near > 0.002 ? first : undefined;
}

/** Longer texts are searched only around exact matches of short probes. */
const MAX_FULL_SEARCH_CHARACTERS = 150_000;
const PROBE_CHARACTERS = 16;

function likelyRegions(text: string, { prefix, exact, suffix }: TextQuote): CharacterRange[] {
  const whole = prefix + exact + suffix;
  const step = Math.max(PROBE_CHARACTERS, Math.floor(whole.length / 8));
  const spans: CharacterRange[] = [];
  for (let from = 0; from + PROBE_CHARACTERS <= whole.length && spans.length < MAX_CANDIDATES; from += step) {
    const piece = whole.slice(from, from + PROBE_CHARACTERS);
    for (
      let at = text.indexOf(piece), count = 0;
      at >= 0 && count < 3;
      at = text.indexOf(piece, at + 1), count++
    )
      spans.push({ start: Math.max(0, at - whole.length), end: at + 2 * whole.length });
  }
  return spans;
}

/** Where the quote is in a text now; `expected` is its offset if nothing had changed. */
function locate(text: string, quote: TextQuote, expected: number): AnchorCandidate | undefined {
  const parts =
    text.length > MAX_FULL_SEARCH_CHARACTERS ? likelyRegions(text, quote) : [{ start: 0, end: text.length }];
  const spans = parts.flatMap(({ start, end }) =>
    shiftRanges(candidateRanges(text.slice(start, end), quote), start),
  );
  const seen = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  const candidates = [...seen.values()].map((span) => scoreCandidate(text, span, quote, expected));
  return bestCandidate(
    candidates.filter((one) => !isSimilarQuote(text, one, quote)),
    quote.exact.length,
  );
}

function isUnmoved({ text }: ArticleText, start: number, quote: TextQuote): boolean {
  const { exact, rivals } = quote;
  const end = start + exact.length;
  if (rivals?.some((rival) => rival.exact === exact) || text.slice(start, end) !== exact) return false;
  return hasAdjacentContext(text, { start, end }, quote, 8);
}

/** Nothing when the words are gone, or cannot be told from others. Signs that show nothing are passed over. */
export function anchorQuote(articleText: ArticleText, quote: TextQuote): AnchoredQuote | undefined {
  const found = anchorAsIs(articleTextWithoutIgnorables(articleText), quoteWithoutIgnorables(quote));
  return found && { ...found, stretches: originalRanges(articleText, found.stretches) };
}

function anchorAsIs(sheet: ArticleText, quote: TextQuote): AnchoredQuote | undefined {
  const { text } = sheet;
  const known = toTextOffset(sheet, quote.block, quote.start);
  const end = quote.exact.length;
  if (known !== undefined && isUnmoved(sheet, known, quote))
    return { stretches: passageRangesBetween(sheet, known, known + end), edited: false };
  const expected = known ?? quote.at;
  const from = Math.max(0, expected - NEARBY_CHARACTERS);
  const near = text.slice(from, expected + end + NEARBY_CHARACTERS);
  const found = locate(near, quote, expected - from);
  const isSure = found && found.words === 1 && found.before + found.after > 1.2;
  const place = isSure || near.length === text.length ? found : locate(text, quote, expected);
  if (!place) return undefined;
  const start = place.start + (place === found ? from : 0);
  const stretches = passageRangesBetween(sheet, start, start + place.end - place.start);
  return stretches.length > 0 ? { stretches, edited: place.words < 1 } : undefined;
}
