import type { Block, BlockOf } from '../../article/blocks.ts';
import { toPlainText } from '../../article/plain-text.ts';
import type { ImportNote } from '../importer.ts';
import { createLine, nextBlank, type SourceLine } from './lines.ts';
import { BULLET, NUMBERED, QUOTE_MARK, SIGNATURE_MARK } from './marks.ts';
import type { RecognisedBlocks, LineContext, Recogniser } from './recogniser.ts';

const MAX_QUOTE_DEPTH = 6;
const OPENING_QUOTE = /^["“„«»‘'「『]/;

/** Reads the lines of a quotation as a text of its own. */
export type ReadInner = (lines: readonly SourceLine[], depth: number) => RecognisedBlocks;

/** Nested quotations are read recursively up to a limit. */
export const recogniseQuotedLines =
  (readInner: (reading: LineContext) => ReadInner): Recogniser =>
  (reading, at) => {
    let end = at;
    while (QUOTE_MARK.test(reading.lines[end]?.text ?? '')) end++;
    if (end === at || reading.depth >= MAX_QUOTE_DEPTH) return undefined;
    const inner = reading.lines
      .slice(at, end)
      .map((line) => createLine(line.number, line.text.replace(QUOTE_MARK, '')));
    return createQuotation(reading, readInner(reading), inner, at, end, 'marked by “>”');
  };

/** Lines indented more than the others, if they are speech, several or signed. */
export const recogniseIndentedLines =
  (readInner: (reading: LineContext) => ReadInner): Recogniser =>
  (reading, at) => {
    const { lines } = reading;
    if (reading.isIndented || lines[at - 1]?.text || (lines[at]?.indent ?? 0) < 2) return undefined;
    const end = nextBlank(lines, at);
    const own = lines.slice(at, end);
    const first = own[0]?.text ?? '';
    if (own.some((line) => line.indent < 2)) return undefined;
    if (BULLET.test(first) || NUMBERED.test(first) || !(own.length > 1 || OPENING_QUOTE.test(first)))
      return undefined;
    const inner = own.map((line) => ({ ...line, indent: 0 }));
    return createQuotation(reading, readInner(reading), inner, at, end, 'moved in from the other lines');
  };

function createQuotation(
  { lines, depth }: LineContext,
  read: ReadInner,
  inner: readonly SourceLine[],
  at: number,
  end: number,
  how: string,
): RecognisedBlocks | undefined {
  const last = inner.at(-1);
  const signed = parseSignature(last);
  const under = signed === undefined ? parseSignature(lines[end]) : undefined;
  const { blocks, notes } = read(signed === undefined ? inner : inner.slice(0, -1), depth + 1);
  if (blocks.every((block) => block.type === 'paragraph' && toPlainText(block.text) === '')) return undefined;
  const attribution = signed ?? under;
  const block: BlockOf<'blockquote'> = {
    type: 'blockquote',
    body: blocks,
    ...(attribution && { attribution }),
  };
  const words = (signed === undefined ? lines[end] : last)?.text ?? '';
  const message = `block quotation, ${how}${attribution ? `, signed “${words}”` : ''}`;
  const note: ImportNote = {
    kind: how.startsWith('marked') ? 'kept' : 'guessed',
    line: lines[at]?.number,
    message,
  };
  return {
    blocks: [block] satisfies Block[],
    next: under === undefined ? end : end + 1,
    notes: [note, ...notes],
  };
}

function parseSignature(line: SourceLine | undefined): string | undefined {
  if (!line || line.text.length > 100 || !SIGNATURE_MARK.test(line.text)) return undefined;
  return line.text.replace(SIGNATURE_MARK, '');
}
