import { foldedWord, type Analyser, type Token } from './terms.ts';
import { matchesTerm, type Query, type QuerySlot } from './query.ts';

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Ranges that match a query, in order; adjacent ones are merged. Parts of a joined word match side by side. */
export function findMatches(text: string, query: Query, { tokenize }: Analyser): TextRange[] {
  const tokens = tokenize(text).sort((a, b) => a.from - b.from);
  const matches = (slot: QuerySlot, { term, from, to }: Token): boolean =>
    matchesTerm(slot, term) ||
    (slot.prefixes.length > 0 &&
      slot.prefixes.some((prefix) => foldedWord(text.slice(from, to)).startsWith(prefix)));
  const words = tokens.filter((token, at) => (tokens[at + 1]?.from ?? token.to) >= token.to);
  const found = query.flatMap((slot) => [
    ...tokens.filter((token) => matches(slot, token)),
    ...sequencesOf(slot.parts ?? [], words, matches),
  ]);
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

/** Where words that match all the parts follow each other. */
const sequencesOf = (
  parts: readonly QuerySlot[],
  words: readonly Token[],
  matches: (slot: QuerySlot, word: Token) => boolean,
): TextRange[] =>
  parts.length === 0
    ? []
    : words.flatMap((first, at) => {
        const run = words.slice(at, at + parts.length);
        const last = run.at(-1);
        const isFound =
          run.length === parts.length &&
          parts.every((part, nth) => run[nth] !== undefined && matches(part, run[nth]));
        return isFound && last ? [{ from: first.from, to: last.to }] : [];
      });

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

export function splitAtMatches(text: string, marks: readonly TextRange[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), isMarked: marked });
    at = to;
  };
  for (const { from, to } of marks) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return parts;
}

/** The parts of each of some pieces, which together are the text of all parts. */
export function splitParts(parts: readonly MarkedPart[], pieces: readonly string[]): MarkedPart[][] {
  let from = 0;
  return pieces.map(({ length }) => {
    const inside: MarkedPart[] = [];
    let at = 0;
    for (const { text, isMarked } of parts) {
      const cut = text.slice(Math.max(0, from - at), Math.max(0, from + length - at));
      if (cut !== '') inside.push({ text: cut, isMarked });
      at += text.length;
    }
    from += length;
    return inside;
  });
}

/** Characters of an excerpt, and how many may precede the first match. */
const EXCERPT_LENGTH = 220;
const MAX_LEAD_LENGTH = 60;

const ellipsis = (when: boolean): MarkedPart[] => (when ? [{ text: '…', isMarked: false }] : []);

/** The excerpt with the most distinct matches, cut between words; undefined without a match. */
function bestExcerpt(
  text: string,
  marks: readonly TextRange[],
): { parts: MarkedPart[]; found: number } | undefined {
  let best: { from: number; found: number } | undefined;
  for (const { from } of marks) {
    const start = Math.max(0, from - MAX_LEAD_LENGTH);
    const found = new Set(
      marks
        .filter((mark) => mark.from >= start && mark.to <= start + EXCERPT_LENGTH)
        .map((mark) => text.slice(mark.from, mark.to).toLowerCase()),
    ).size;
    if (!best || found > best.found) best = { from: start, found };
  }
  if (!best) return undefined;
  const space = best.from === 0 ? 0 : text.indexOf(' ', best.from) + 1;
  const from = space > 0 && space <= best.from + MAX_LEAD_LENGTH ? space : best.from;
  const end =
    text.length <= from + EXCERPT_LENGTH ? text.length : text.lastIndexOf(' ', from + EXCERPT_LENGTH);
  const to = end > from + EXCERPT_LENGTH / 2 ? end : Math.min(text.length, from + EXCERPT_LENGTH);
  const inside = marks
    .filter((mark) => mark.from >= from && mark.to <= to)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  const parts = splitAtMatches(text.slice(from, to), inside);
  return { parts: [...ellipsis(from > 0), ...parts, ...ellipsis(to < text.length)], found: best.found };
}

export function matchExcerpt(
  texts: readonly string[],
  query: Query,
  analyser: Analyser,
): MarkedPart[] | undefined {
  let best: { parts: MarkedPart[]; found: number } | undefined;
  for (const text of texts) {
    const one = bestExcerpt(text, findMatches(text, query, analyser));
    if (one && one.found > (best?.found ?? 0)) best = one;
    if (best && best.found >= query.length) break;
  }
  return best?.parts;
}
