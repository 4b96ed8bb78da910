/** The text of a plain-text article, block by block: ordered recognisers, and a paragraph for what none of them knows. Pure. */
import type { Block } from '../../article/blocks.ts';
import type { Note } from '../importer.ts';
import { guessedHeading, markedHeading } from './headings.ts';
import { skipBlank, type Line } from './lines.ts';
import { linked } from './links.ts';
import { list } from './lists.ts';
import { DIVIDER, isMarked } from './marks.ts';
import { indentedLines, quotedLines, type ReadInner } from './quotations.ts';
import type { Found, Reading, Recogniser } from './recogniser.ts';
import { relatedLine } from './related-lines.ts';
import { continues, joinLines, measureWrapping } from './wrapping.ts';

const divider: Recogniser = ({ lines }, at) => {
  const line = lines[at];
  if (!line || !DIVIDER.test(line.text)) return undefined;
  const note: Note = { kind: 'kept', line: line.number, message: `“${line.text}” as a divider` };
  return { blocks: [{ type: 'divider' }], next: at + 1, notes: [note] };
};

const paragraph = (reading: Reading, at: number): Found => {
  const { lines, wrapping } = reading;
  const texts: string[] = [];
  let next = at;
  for (let line = lines[next]; line; line = lines[next]) {
    texts.push(line.text);
    next++;
    if (!continues(line, lines[next], wrapping) || opensBlock(reading, next)) break;
  }
  return { blocks: [{ type: 'paragraph', text: linked(joinLines(texts)) }], next, notes: [] };
};

const opensBlock = (reading: Reading, at: number): boolean =>
  isMarked(reading.lines[at]?.text ?? '') || list(reading, at) !== undefined;

const readInner =
  (reading: Reading): ReadInner =>
  (lines, depth) =>
    readBody({ ...reading, lines, depth, wrapping: measureWrapping(lines), indented: false });

const RECOGNISERS: readonly Recogniser[] = [
  markedHeading,
  divider,
  relatedLine,
  quotedLines(readInner),
  list,
  indentedLines(readInner),
  guessedHeading,
  paragraph,
];

/** Reads lines into blocks; every word of them is in a block or in a note. */
export function readBody(reading: Reading): Found {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  let at = skipBlank(reading.lines, 0);
  while (at < reading.lines.length) {
    for (const recognise of RECOGNISERS) {
      const found = recognise(reading, at);
      if (!found) continue;
      blocks.push(...found.blocks);
      notes.push(...found.notes);
      at = skipBlank(reading.lines, found.next);
      break;
    }
  }
  return { blocks, next: at, notes };
}

/** Whether most lines of a text are moved in. */
export const isIndented = (lines: readonly Line[]): boolean => {
  const filled = lines.filter((line) => line.text !== '');
  return filled.filter((line) => line.indent >= 2).length * 2 > filled.length;
};
