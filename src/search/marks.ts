import { foldedWord, type Analyser } from './terms.ts';
import { matchesTerm, type Query } from './query.ts';

/** Characters from `from` up to but not including `to`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Ranges that match a query, in order; adjacent ones are merged. */
export function findMatches(text: string, query: Query, { tokenize }: Analyser): TextRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const { term, from, to } of tokenize(text).sort((a, b) => a.from - b.from)) {
    const found = query.some(
      (slot) =>
        matchesTerm(slot, term) ||
        (slot.prefixes.length > 0 &&
          slot.prefixes.some((prefix) => foldedWord(text.slice(from, to)).startsWith(prefix))),
    );
    if (!found) continue;
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

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

/** The best excerpt of several texts; undefined without a match. */
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
