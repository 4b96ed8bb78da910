/** Where in a text the words of a query stand. */
import { foldedWord, type Analyser } from './terms.ts';
import { hits, type Query } from './query.ts';

/** A run of characters of a text, `to` being the first after it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of a text that a query looks for, in order; those that touch are one. */
export function marksIn(text: string, query: Query, { tokens }: Analyser): Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const { term, from, to } of tokens(text).sort((a, b) => a.from - b.from)) {
    const found = query.some(
      (slot) =>
        hits(slot, term) ||
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

/** A part of a text, marked or not. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A text as parts. */
export function partsOf(text: string, marks: readonly Run[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = to;
  };
  for (const { from, to } of marks) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return parts;
}

/** Characters of an excerpt, and how many of them may stand before the first mark. */
const LENGTH = 220;
const LEAD = 60;

const dots = (when: boolean): Part[] => (when ? [{ text: '…', marked: false }] : []);

/** The stretch of a text that has the most marks, cut between words, as parts. Nothing when there is no mark. */
function stretch(text: string, marks: readonly Run[]): { parts: Part[]; found: number } | undefined {
  let best: { from: number; found: number } | undefined;
  for (const { from } of marks) {
    const start = Math.max(0, from - LEAD);
    const found = new Set(
      marks
        .filter((mark) => mark.from >= start && mark.to <= start + LENGTH)
        .map((mark) => text.slice(mark.from, mark.to).toLowerCase()),
    ).size;
    if (!best || found > best.found) best = { from: start, found };
  }
  if (!best) return undefined;
  const space = best.from === 0 ? 0 : text.indexOf(' ', best.from) + 1;
  const from = space > 0 && space <= best.from + LEAD ? space : best.from;
  const end = text.length <= from + LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const to = end > from + LENGTH / 2 ? end : Math.min(text.length, from + LENGTH);
  const inside = marks
    .filter((mark) => mark.from >= from && mark.to <= to)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  const parts = partsOf(text.slice(from, to), inside);
  return { parts: [...dots(from > 0), ...parts, ...dots(to < text.length)], found: best.found };
}

/** The best stretch of an article's texts; nothing when none of them has a word of the query. */
export function excerptOf(texts: readonly string[], query: Query, analyser: Analyser): Part[] | undefined {
  let best: { parts: Part[]; found: number } | undefined;
  for (const text of texts) {
    const one = stretch(text, marksIn(text, query, analyser));
    if (one && one.found > (best?.found ?? 0)) best = one;
    if (best && best.found >= query.length) break;
  }
  return best?.parts;
}
