/** Block quotations: lines behind `>`, and paragraphs that are moved in. Pure. */
import type { Block, BlockOf } from '../../article/blocks.ts';
import { plain } from '../../article/plain.ts';
import type { Note } from '../importer.ts';
import { lineOf, stanzaEnd, type Line } from './lines.ts';
import { BULLET, NUMBER, QUOTED, SIGNED } from './marks.ts';
import type { Found, Reading, Recogniser } from './recogniser.ts';

const DEEPEST = 6;
const OPENING = /^["“„«»‘'「『]/;

/** Reads the lines of a quotation as a text of its own. */
export type ReadInner = (lines: readonly Line[], depth: number) => Found;

/** Recognises `> quoted` lines; quotations within it are read likewise, up to a depth nobody writes. */
export const quotedLines =
  (readInner: (reading: Reading) => ReadInner): Recogniser =>
  (reading, at) => {
    let end = at;
    while (QUOTED.test(reading.lines[end]?.text ?? '')) end++;
    if (end === at || reading.depth >= DEEPEST) return undefined;
    const inner = reading.lines
      .slice(at, end)
      .map((line) => lineOf(line.number, line.text.replace(QUOTED, '')));
    return quotation(reading, readInner(reading), inner, at, end, 'marked by “>”');
  };

/** Recognises a stanza that is moved in from the others: spoken words, several lines, or signed. */
export const indentedLines =
  (readInner: (reading: Reading) => ReadInner): Recogniser =>
  (reading, at) => {
    const { lines } = reading;
    if (reading.indented || lines[at - 1]?.text || (lines[at]?.indent ?? 0) < 2) return undefined;
    const end = stanzaEnd(lines, at);
    const own = lines.slice(at, end);
    const first = own[0]?.text ?? '';
    if (own.some((line) => line.indent < 2)) return undefined;
    if (BULLET.test(first) || NUMBER.test(first) || !(own.length > 1 || OPENING.test(first)))
      return undefined;
    const inner = own.map((line) => ({ ...line, indent: 0 }));
    return quotation(reading, readInner(reading), inner, at, end, 'moved in from the other lines');
  };

function quotation(
  { lines, depth }: Reading,
  read: ReadInner,
  inner: readonly Line[],
  at: number,
  end: number,
  how: string,
): Found | undefined {
  const last = inner.at(-1);
  const signed = signatureOf(last);
  const under = signed === undefined ? signatureOf(lines[end]) : undefined;
  const { blocks, notes } = read(signed === undefined ? inner : inner.slice(0, -1), depth + 1);
  if (blocks.every((block) => block.type === 'paragraph' && plain(block.text) === '')) return undefined;
  const attribution = signed ?? under;
  const block: BlockOf<'blockquote'> = {
    type: 'blockquote',
    body: blocks,
    ...(attribution && { attribution }),
  };
  const words = (signed === undefined ? lines[end] : last)?.text ?? '';
  const message = `block quotation, ${how}${attribution ? `, signed “${words}”` : ''}`;
  const note: Note = {
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

function signatureOf(line: Line | undefined): string | undefined {
  if (!line || line.text.length > 100 || !SIGNED.test(line.text)) return undefined;
  return line.text.replace(SIGNED, '');
}
