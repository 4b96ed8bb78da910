/** A headline broken into lines, in any script. Pure. */
import { typeWidth } from './width.ts';

/** Signs of scripts that may be broken after each of them, but for punctuation that may not open or end a line. */
const SIGN = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const OPENING = String.raw`[\p{Ps}\p{Pi}]`;
const CLOSING = String.raw`[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]`;
/** One such sign with its punctuation, or a run of others up to a hyphen or dash. */
const PIECE = new RegExp(
  `${OPENING}*${SIGN}${CLOSING}*|(?:(?!${OPENING}*${SIGN})[^\\p{Pd}])+\\p{Pd}*|\\p{Pd}+`,
  'gu',
);
/** Scripts without spaces whose words only a dictionary finds. */
const DICTIONARY = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface Piece {
  readonly words: string;
  /** Whether a space stands before it on a line that it does not begin. */
  readonly spaced: boolean;
}

function dictionaryWords(word: string): string[] {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}

/** What may not be broken within. */
function piecesOf(text: string): Piece[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const pieces = DICTIONARY.test(word) ? dictionaryWords(word) : (word.match(PIECE) ?? [word]);
      return pieces.map((words, at) => ({ words, spaced: at === 0 }));
    });
}

/** Width, in type sizes, of the widest piece of a text that should not be broken. */
export const widestWord = (text: string): number =>
  Math.max(0, ...piecesOf(text).map(({ words }) => typeWidth(words)));

/** A word that is wider than a whole line is cut where it must be. */
function cut({ words, spaced }: Piece, width: number): Piece[] {
  if (typeWidth(words) <= width) return [{ words, spaced }];
  const parts: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && typeWidth(last + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts.map((part, at) => ({ words: part, spaced: spaced && at === 0 }));
}

function filled(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  for (const { words, spaced } of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? words : last + (spaced ? ' ' : '') + words;
    if (last === undefined || typeWidth(longer) > width) lines.push(words);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The lines of a text at most `width` type sizes wide, about equally long. */
export function linesOf(text: string, width: number): string[] {
  const pieces = piecesOf(text).flatMap((piece) => cut(piece, width));
  let lines = filled(pieces, width);
  let [low, high] = [width / 2, width];
  for (let round = 0; round < 8 && lines.length > 1; round++) {
    const middle = (low + high) / 2;
    const narrower = filled(pieces, middle);
    const fits = narrower.length === lines.length && narrower.every((line) => typeWidth(line) <= middle);
    if (fits) [lines, high] = [narrower, middle];
    else low = middle;
  }
  return lines;
}
