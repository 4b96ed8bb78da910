import { textWidth } from './text-width.ts';

/** Scripts that may break after any character, except around punctuation that may not end or begin a line. */
const CJK_CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const OPENING_PUNCTUATION = String.raw`[\p{Ps}\p{Pi}]`;
const CLOSING_PUNCTUATION = String.raw`[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]`;
/** One such character with its punctuation, or a run of others up to a hyphen or dash. */
const UNBREAKABLE_RUN = new RegExp(
  `${OPENING_PUNCTUATION}*${CJK_CHARACTER}${CLOSING_PUNCTUATION}*|(?:(?!${OPENING_PUNCTUATION}*${CJK_CHARACTER})[^\\p{Pd}])+\\p{Pd}*|\\p{Pd}+`,
  'gu',
);
/** Scripts without spaces whose words need a dictionary. */
const DICTIONARY_SCRIPT = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface LineSegment {
  readonly words: string;
  readonly hasSpaceBefore: boolean;
}

function segmentWords(word: string): string[] {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}

function segmentLine(text: string): LineSegment[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const pieces = DICTIONARY_SCRIPT.test(word)
        ? segmentWords(word)
        : (word.match(UNBREAKABLE_RUN) ?? [word]);
      return pieces.map((words, at) => ({ words, hasSpaceBefore: at === 0 }));
    });
}

export const widestWord = (text: string): number =>
  Math.max(0, ...segmentLine(text).map(({ words }) => textWidth(words)));

function splitWideSegment({ words, hasSpaceBefore }: LineSegment, width: number): LineSegment[] {
  if (textWidth(words) <= width) return [{ words, hasSpaceBefore }];
  const parts: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts.map((part, at) => ({ words: part, hasSpaceBefore: hasSpaceBefore && at === 0 }));
}

function fillLines(pieces: readonly LineSegment[], width: number): string[] {
  const lines: string[] = [];
  for (const { words, hasSpaceBefore } of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? words : last + (hasSpaceBefore ? ' ' : '') + words;
    if (last === undefined || textWidth(longer) > width) lines.push(words);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Lines of similar length, at most `width` em wide. */
export function balanceLines(text: string, width: number): string[] {
  const pieces = segmentLine(text).flatMap((piece) => splitWideSegment(piece, width));
  let lines = fillLines(pieces, width);
  let [low, high] = [width / 2, width];
  for (let round = 0; round < 8 && lines.length > 1; round++) {
    const middle = (low + high) / 2;
    const narrower = fillLines(pieces, middle);
    const fits = narrower.length === lines.length && narrower.every((line) => textWidth(line) <= middle);
    if (fits) [lines, high] = [narrower, middle];
    else low = middle;
  }
  return lines;
}
