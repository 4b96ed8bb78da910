/** Whether a text is hard-wrapped, and which line ends are only the wrapping's. Pure. */
import { BULLET, isMarked, NUMBER } from './marks.ts';
import type { Line } from './lines.ts';

/** How a text is wrapped: the width its lines are filled to; 0 when each line is a paragraph. */
export interface Wrapping {
  readonly width: number;
}

const WIDEST = 130;
const NARROWEST = 16;

/** Finds out from all lines of a text: most line ends must be forced by the width, and many fall within sentences. */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const pairs = lines.flatMap((above, at): [Line, Line][] => {
    const below = lines[at + 1];
    return below && isProse(above) && isProse(below) ? [[above, below]] : [];
  });
  const width = pairs.reduce((most, pair) => Math.max(most, extent(pair[0]), extent(pair[1])), 0);
  if (width < NARROWEST || width > WIDEST) return { width: 0 };
  const soft = pairs.filter(([above, below]) => isSoft(above, below, width));
  const within = soft.filter(([above]) => !endsSentence(above.text));
  const wrapped = soft.length >= pairs.length * 0.6 && within.length >= soft.length * 0.3;
  return { width: wrapped ? width : 0 };
}

/** Whether the words of a line go on in the line below it. */
export const continues = (above: Line, below: Line | undefined, wrapping: Wrapping): boolean =>
  below !== undefined &&
  below.text !== '' &&
  wrapping.width > 0 &&
  below.indent < above.indent + 2 &&
  isSoft(above, below, wrapping.width);

/** Puts wrapped lines together again. */
export function joinLines(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) joined += joined === '' || isSeamless(joined, text) ? text : ` ${text}`;
  return joined;
}

const isProse = (line: Line): boolean =>
  /\p{L}/u.test(line.text) &&
  !/^\S+:\/\/\S+$/.test(line.text) &&
  !isMarked(line.text) &&
  !BULLET.test(line.text) &&
  !NUMBER.test(line.text);

const extent = (line: Line): number => line.indent + line.text.length;

/** The next word would not have fitted, or the sentence plainly goes on. */
const isSoft = (above: Line, below: Line, width: number): boolean =>
  extent(above) + 1 + firstWord(below.text).length > width ||
  (!endsSentence(above.text) && /^["'“‘(]?\p{Ll}/u.test(below.text));

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}　-〿！-｠]/u;
const firstWord = (text: string): string =>
  UNSPACED.test(text.slice(0, 1)) ? text.slice(0, 2) : (/^\S+/.exec(text)?.[0] ?? '');

/** Whether a line ends where a sentence may. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:؟۔。！？]["'”’»)\]」』]*$/u.test(text.slice(-8));

/** No space belongs between letters of scripts written without them, nor after the hyphen of a divided word. */
const isSeamless = (left: string, right: string): boolean =>
  (UNSPACED.test(left.slice(-1)) && UNSPACED.test(right.slice(0, 1))) ||
  (/[\p{L}\p{N}]-$/u.test(left.slice(-3)) && /^[\p{L}\p{N}]/u.test(right));
