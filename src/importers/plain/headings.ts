/** Sub-headings: marked ones, and short lines that stand alone over a longer paragraph. Pure. */
import type { Block } from '../../article/blocks.ts';
import { stanzaEnd, type Line } from './lines.ts';
import { BULLET, HASHES, isCredit, isMarked, NUMBER, UNDERLINE } from './marks.ts';
import type { Recogniser } from './recogniser.ts';
import { endsSentence } from './wrapping.ts';

/** `## Heading`, or a line with `=====` or `-----` under it. */
export const markedHeading: Recogniser = ({ lines }, at) => {
  const line = lines[at];
  const under = lines[at + 1]?.text ?? '';
  if (!line) return undefined;
  const hashes = HASHES.exec(line.text)?.[1];
  const underlined = UNDERLINE.test(under) && line.text.length <= LONGEST && !isMarked(line.text);
  if (hashes === undefined && (!underlined || lines[at - 1]?.text)) return undefined;
  const text = line.text.replace(HASHES, '');
  const message = `heading “${text}”, marked by “${hashes ?? under}”`;
  return {
    blocks: [{ type: 'heading', level: levelOf(hashes?.length ?? 2), text }],
    next: hashes === undefined ? at + 2 : at + 1,
    notes: [{ kind: 'kept', line: line.number, message }],
  };
};

type Level = Extract<Block, { type: 'heading' }>['level'];
const levelOf = (marks: number): Level => (marks <= 2 ? 2 : marks === 3 ? 3 : 4);

const LONGEST = 90;
const SHORT = 60;
/** A line without a stop between blank lines, over a paragraph longer than itself. */
export const guessedHeading: Recogniser = (reading, at) => {
  const { lines, depth } = reading;
  const line = lines[at];
  const opens = depth === 0 && lines.slice(0, at).every(({ text }) => text === '');
  if (!line || !standsOver(lines, at)) return undefined;
  // Right under the headline stands what belongs to it; a part of the text only where others follow.
  if (opens && !lines.some((_, next) => next > at && standsOver(lines, next))) return undefined;
  const message = `“${line.text}” is a heading`;
  return {
    blocks: [{ type: 'heading', level: 2, text: line.text }],
    next: at + 1,
    notes: [{ kind: 'guessed', line: line.number, message }],
  };
};

function standsOver(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || lines[at - 1]?.text || lines[at + 1]?.text !== '' || !readsLikeHeading(line.text))
    return false;
  const below = lines.slice(at + 2, stanzaEnd(lines, at + 2));
  const first = below[0]?.text ?? '';
  const length = below.reduce((sum, part) => sum + part.text.length, 0);
  if (length < Math.max(60, line.text.length) || isMarked(first)) return false;
  return !BULLET.test(first) && !NUMBER.test(first) && !UNDERLINE.test(first);
}

/** Short, or longer and in capitals or Title Case; never a sentence, an item, a credit or speech. */
function readsLikeHeading(text: string): boolean {
  if (text.length > LONGEST || endsSentence(text) || /[,;،؛、—–-]$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (isCredit(text) || isMarked(text) || BULLET.test(text) || NUMBER.test(text)) return false;
  return text.length <= SHORT || text === text.toUpperCase() || isTitleCase(text);
}

const isTitleCase = (text: string): boolean =>
  text.split(' ').every((word) => word.length < 5 || /^[^\p{Ll}]/u.test(word));
