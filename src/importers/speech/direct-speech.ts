/** Direct speech in paragraphs: what stands between quotation marks. Pure. */
import type { Range } from './sentences.ts';

/** The text of a paragraph and where its block stands in the body. */
export interface Paragraph {
  readonly block: number;
  readonly text: string;
}

/** Words between quotation marks, without these. */
export interface Speech extends Range {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Whether the same speaker goes on in the next paragraph, which opens with a quotation mark again. */
  readonly goesOn: boolean;
}

/** What closes a quotation, by what opens it. */
const CLOSERS: ReadonlyMap<string, RegExp> = new Map([
  ['“', /”/g],
  ['„', /[“”]/g],
  ['”', /”/g],
  ['«', /»/g],
  ['»', /«/g],
  ['‹', /›/g],
  ['"', /"(?![\p{L}\p{N}])/gu],
  ['‘', /’(?![\p{L}\p{N}])/gu],
  ['「', /」/g],
  ['『', /』/g],
]);
const OPENER =
  /(?<=^|[\s(])»(?=\p{L})|(?<![\p{L}\p{N}.,!?…])["”](?=\S)|[“„«‹「『]|(?<![\p{L}\p{N}])‘(?=\S)/gu;

/** Finds the speeches of all paragraphs in order. A quotation without an end is one only when the next paragraph goes on. */
export function findSpeech(paragraphs: readonly Paragraph[]): Speech[] {
  return paragraphs.flatMap(({ text }, at) => speechIn(text, at, paragraphs[at + 1]));
}

function speechIn(text: string, paragraph: number, next: Paragraph | undefined): Speech[] {
  const found: Speech[] = [];
  const singles = !/["“«„]/.test(text);
  const isUneven = text.split('"').length % 2 === 0;
  let behind = 0;
  for (const { 0: mark, index } of text.matchAll(OPENER)) {
    if (index < behind || (mark === '‘' && !singles)) continue;
    if (mark === '"' && isUneven && !adjoins(next, mark)) continue;
    const start = index + mark.length;
    const end = closing(text, mark, start);
    if (end < 0) {
      if (adjoins(next, mark)) found.push({ paragraph, start, end: text.length, goesOn: true });
      break;
    }
    behind = end + 1;
    // A quotation that begins within another of its kind means that a mark is missing.
    if (mark !== '"' && mark !== '”' && text.slice(start, end).includes(mark)) continue;
    found.push({ paragraph, ...trimmed(text, start, end), goesOn: false });
  }
  return found;
}

function closing(text: string, mark: string, start: number): number {
  const closer = CLOSERS.get(mark);
  if (!closer) return -1;
  closer.lastIndex = start;
  return closer.exec(text)?.index ?? -1;
}

const adjoins = (next: Paragraph | undefined, mark: string): boolean => next?.text.startsWith(mark) === true;

/** French and Russian typists set spaces within the marks. */
function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
