import type { Block } from '../../article/blocks.ts';
import { nextBlank, type SourceLine } from './lines.ts';
import { BULLET, HEADING_MARK, isCredit, startsOtherBlock, NUMBERED, UNDERLINE } from './marks.ts';
import type { Recogniser } from './recogniser.ts';
import { endsSentence } from './wrapping.ts';

/** `## Heading`, or a line underlined with `=====` or `-----`. */
export const recogniseMarkedHeading: Recogniser = ({ lines }, at) => {
  const line = lines[at];
  const under = lines[at + 1]?.text ?? '';
  if (!line) return undefined;
  const hashes = HEADING_MARK.exec(line.text)?.[1];
  const underlined =
    UNDERLINE.test(under) && line.text.length <= MAX_HEADING_LENGTH && !startsOtherBlock(line.text);
  if (hashes === undefined && (!underlined || lines[at - 1]?.text)) return undefined;
  const text = line.text.replace(HEADING_MARK, '');
  const message = `heading “${text}”, marked by “${hashes ?? under}”`;
  return {
    blocks: [{ type: 'heading', level: headingLevel(hashes?.length ?? 2), text }],
    next: hashes === undefined ? at + 2 : at + 1,
    notes: [{ kind: 'kept', line: line.number, message }],
  };
};

type HeadingLevel = Extract<Block, { type: 'heading' }>['level'];
const headingLevel = (marks: number): HeadingLevel => (marks <= 2 ? 2 : marks === 3 ? 3 : 4);

const MAX_HEADING_LENGTH = 90;
const MAX_SENTENCE_CASE_HEADING_LENGTH = 60;
/** A line without a full stop, between blank lines and above a longer paragraph. */
export const recogniseHeading: Recogniser = (reading, at) => {
  const { lines, depth } = reading;
  const line = lines[at];
  const opens = depth === 0 && lines.slice(0, at).every(({ text }) => text === '');
  if (!line || !isAboveParagraph(lines, at)) return undefined;
  // Directly below the headline it is only a heading if others follow.
  if (opens && !lines.some((_, next) => next > at && isAboveParagraph(lines, next))) return undefined;
  const message = `“${line.text}” is a heading`;
  return {
    blocks: [{ type: 'heading', level: 2, text: line.text }],
    next: at + 1,
    notes: [{ kind: 'guessed', line: line.number, message }],
  };
};

function isAboveParagraph(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line || lines[at - 1]?.text || lines[at + 1]?.text !== '' || !readsLikeHeading(line.text))
    return false;
  const below = lines.slice(at + 2, nextBlank(lines, at + 2));
  const first = below[0]?.text ?? '';
  const length = below.reduce((sum, part) => sum + part.text.length, 0);
  if (length < Math.max(60, line.text.length) || startsOtherBlock(first)) return false;
  return !BULLET.test(first) && !NUMBERED.test(first) && !UNDERLINE.test(first);
}

/** Short, or longer in capitals or title case; never a sentence, list item, credit or speech. */
function readsLikeHeading(text: string): boolean {
  if (text.length > MAX_HEADING_LENGTH || endsSentence(text) || /[,;،؛、—–-]$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (isCredit(text) || startsOtherBlock(text) || BULLET.test(text) || NUMBERED.test(text)) return false;
  return text.length <= MAX_SENTENCE_CASE_HEADING_LENGTH || text === text.toUpperCase() || isTitleCase(text);
}

const isTitleCase = (text: string): boolean =>
  text.split(' ').every((word) => word.length < 5 || /^[^\p{Ll}]/u.test(word));
