import type { Block } from '../../article/blocks.ts';
import type { ImportNote } from '../importer.ts';
import { recogniseHeading, recogniseMarkedHeading } from './headings.ts';
import { skipBlank, type SourceLine } from './lines.ts';
import { linkUrls } from './links.ts';
import { recogniseList } from './lists.ts';
import { DIVIDER, startsOtherBlock } from './marks.ts';
import { recogniseIndentedLines, recogniseQuotedLines, type ReadInner } from './quotations.ts';
import type { RecognisedBlocks, LineContext, Recogniser } from './recogniser.ts';
import { recogniseRelatedLine } from './related-lines.ts';
import { continuesOnNextLine, joinLines, measureWrapping } from './wrapping.ts';

const recogniseDivider: Recogniser = ({ lines }, at) => {
  const line = lines[at];
  if (!line || !DIVIDER.test(line.text)) return undefined;
  const note: ImportNote = { kind: 'kept', line: line.number, message: `“${line.text}” as a divider` };
  return { blocks: [{ type: 'divider' }], next: at + 1, notes: [note] };
};

const readParagraph = (reading: LineContext, at: number): RecognisedBlocks => {
  const { lines, wrapping } = reading;
  const texts: string[] = [];
  let next = at;
  for (let line = lines[next]; line; line = lines[next]) {
    texts.push(line.text);
    next++;
    if (!continuesOnNextLine(line, lines[next], wrapping) || startsBlock(reading, next)) break;
  }
  return { blocks: [{ type: 'paragraph', text: linkUrls(joinLines(texts)) }], next, notes: [] };
};

const startsBlock = (reading: LineContext, at: number): boolean =>
  startsOtherBlock(reading.lines[at]?.text ?? '') || recogniseList(reading, at) !== undefined;

const createInnerReader =
  (reading: LineContext): ReadInner =>
  (lines, depth) =>
    readBodyBlocks({ ...reading, lines, depth, wrapping: measureWrapping(lines), isIndented: false });

const RECOGNISERS: readonly Recogniser[] = [
  recogniseMarkedHeading,
  recogniseDivider,
  recogniseRelatedLine,
  recogniseQuotedLines(createInnerReader),
  recogniseList,
  recogniseIndentedLines(createInnerReader),
  recogniseHeading,
  readParagraph,
];

/** Every word ends up in a block or in a note. */
export function readBodyBlocks(reading: LineContext): RecognisedBlocks {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
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

export const isIndented = (lines: readonly SourceLine[]): boolean => {
  const filled = lines.filter((line) => line.text !== '');
  return filled.filter((line) => line.indent >= 2).length * 2 > filled.length;
};
