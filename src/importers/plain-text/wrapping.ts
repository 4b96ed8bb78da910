import { BULLET, startsOtherBlock, NUMBERED } from './marks.ts';
import type { SourceLine } from './lines.ts';

/** The width that lines are filled to; 0 if each line is a paragraph. */
export interface Wrapping {
  readonly width: number;
}

const MAX_WRAP_WIDTH = 130;
const MIN_TEXT_WIDTH = 16;

/** Most line ends must be forced by the width, and many must be within sentences. */
export function measureWrapping(lines: readonly SourceLine[]): Wrapping {
  const pairs = lines.flatMap((above, at): [SourceLine, SourceLine][] => {
    const below = lines[at + 1];
    return below && isProse(above) && isProse(below) ? [[above, below]] : [];
  });
  const width = pairs.reduce((most, pair) => Math.max(most, lineWidth(pair[0]), lineWidth(pair[1])), 0);
  if (width < MIN_TEXT_WIDTH || width > MAX_WRAP_WIDTH) return { width: 0 };
  const soft = pairs.filter(([above, below]) => isSoftBreak(above, below, width));
  const within = soft.filter(([above]) => !endsSentence(above.text));
  const wrapped = soft.length >= pairs.length * 0.6 && within.length >= soft.length * 0.3;
  return { width: wrapped ? width : 0 };
}

export const continuesOnNextLine = (
  above: SourceLine,
  below: SourceLine | undefined,
  wrapping: Wrapping,
): boolean =>
  below !== undefined &&
  below.text !== '' &&
  wrapping.width > 0 &&
  below.indent < above.indent + 2 &&
  isSoftBreak(above, below, wrapping.width);

export function joinLines(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) joined += joined === '' || joinsWithoutSpace(joined, text) ? text : ` ${text}`;
  return joined;
}

const isProse = (line: SourceLine): boolean =>
  /\p{L}/u.test(line.text) &&
  !/^\S+:\/\/\S+$/.test(line.text) &&
  !startsOtherBlock(line.text) &&
  !BULLET.test(line.text) &&
  !NUMBERED.test(line.text);

const lineWidth = (line: SourceLine): number => line.indent + line.text.length;

/** The next word would not have fitted, or the sentence clearly continues. */
const isSoftBreak = (above: SourceLine, below: SourceLine, width: number): boolean =>
  lineWidth(above) + 1 + firstWord(below.text).length > width ||
  (!endsSentence(above.text) && /^["'“‘(]?\p{Ll}/u.test(below.text));

const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}　-〿！-｠]/u;
const firstWord = (text: string): string =>
  UNSPACED_LETTER.test(text.slice(0, 1)) ? text.slice(0, 2) : (/^\S+/.exec(text)?.[0] ?? '');

export const endsSentence = (text: string): boolean =>
  /[.!?…:؟۔。！？]["'”’»)\]」』]*$/u.test(text.slice(-8));

/** No space between letters of scripts written without them, nor after the hyphen of a divided word. */
const joinsWithoutSpace = (left: string, right: string): boolean =>
  (UNSPACED_LETTER.test(left.slice(-1)) && UNSPACED_LETTER.test(right.slice(0, 1))) ||
  (/[\p{L}\p{N}]-$/u.test(left.slice(-3)) && /^[\p{L}\p{N}]/u.test(right));
