import type { TextSpan } from './sentences.ts';

export interface SourceParagraph {
  readonly block: number;
  readonly text: string;
}

export interface Speech extends TextSpan {
  readonly paragraph: number;
  /** Whether the same speaker continues in the next paragraph, which opens with a quotation mark again. */
  readonly continuesInNext: boolean;
}

const CLOSING_MARKS: ReadonlyMap<string, RegExp> = new Map([
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
const OPENING_MARK =
  /(?<=^|[\s(])»(?=\p{L})|(?<![\p{L}\p{N}.,!?…])["”](?=\S)|[“„«‹「『]|(?<![\p{L}\p{N}])‘(?=\S)/gu;

/** A quotation without an end counts only if the next paragraph continues it. */
export function findQuotations(paragraphs: readonly SourceParagraph[]): Speech[] {
  return paragraphs.flatMap(({ text }, at) => quotationsIn(text, at, paragraphs[at + 1]));
}

function quotationsIn(text: string, paragraph: number, next: SourceParagraph | undefined): Speech[] {
  const found: Speech[] = [];
  const singles = !/["“«„]/.test(text);
  const isUneven = text.split('"').length % 2 === 0;
  let behind = 0;
  for (const { 0: mark, index } of text.matchAll(OPENING_MARK)) {
    if (index < behind || (mark === '‘' && !singles)) continue;
    if (mark === '"' && isUneven && !opensWith(next, mark)) continue;
    const start = index + mark.length;
    const end = closingIndex(text, mark, start);
    if (end < 0) {
      if (opensWith(next, mark)) found.push({ paragraph, start, end: text.length, continuesInNext: true });
      break;
    }
    behind = end + 1;
    // A quotation within another of the same kind means that a mark is missing.
    if (mark !== '"' && mark !== '”' && text.slice(start, end).includes(mark)) continue;
    found.push({ paragraph, ...withoutInnerSpace(text, start, end), continuesInNext: false });
  }
  return found;
}

function closingIndex(text: string, mark: string, start: number): number {
  const closer = CLOSING_MARKS.get(mark);
  if (!closer) return -1;
  closer.lastIndex = start;
  return closer.exec(text)?.index ?? -1;
}

const opensWith = (next: SourceParagraph | undefined, mark: string): boolean =>
  next?.text.startsWith(mark) === true;

/** French and Russian put spaces inside the marks. */
function withoutInnerSpace(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
