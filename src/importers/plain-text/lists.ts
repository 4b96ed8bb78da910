/** Lists: two or more consecutive items with the same kind of mark, with or without blank lines between them. */
import type { Text } from '../../article/spans.ts';
import { skipBlank, type SourceLine } from './lines.ts';
import { linkUrls } from './links.ts';
import { BULLET, startsOtherBlock, NUMBERED } from './marks.ts';
import { toWesternDigits } from './numbers.ts';
import type { LineContext, Recogniser } from './recogniser.ts';
import { continuesOnNextLine, joinLines } from './wrapping.ts';

interface ItemMark {
  /** Undefined for a numbered item. */
  readonly bullet?: string;
  readonly number: number;
  readonly words: string;
}

function parseItemMark(line: SourceLine | undefined): ItemMark | undefined {
  const [mark = '', sign = ''] = BULLET.exec(line?.text ?? '') ?? NUMBERED.exec(line?.text ?? '') ?? [];
  if (mark === '') return undefined;
  const number = Number(toWesternDigits(sign));
  return Number.isNaN(number)
    ? { bullet: sign, number: 0, words: mark.trim() }
    : { number, words: mark.trim() };
}

const continuesList = (mark: ItemMark | undefined, last: ItemMark): boolean =>
  mark !== undefined &&
  mark.bullet === last.bullet &&
  (mark.bullet !== undefined || mark.number === last.number + 1);

/** A single item is no list, because a paragraph may begin with a number or a hyphen. */
export const recogniseList: Recogniser = (reading, at) => {
  const first = parseItemMark(reading.lines[at]);
  if (!first) return undefined;
  const items: Text[] = [];
  let last = first;
  let next = at;
  for (let mark: ItemMark | undefined = first; mark;) {
    const end = itemEnd(reading, next);
    items.push(linkUrls(itemText(reading.lines.slice(next, end))));
    next = end;
    const below = skipBlank(reading.lines, end);
    mark = parseItemMark(reading.lines[below]);
    if (!continuesList(mark, last)) break;
    last = mark ?? last;
    next = below;
  }
  if (items.length < 2) return undefined;
  const ordered = first.bullet === undefined;
  const start = ordered && first.number !== 1 ? { start: first.number } : {};
  const marks = ordered ? `“${first.words}” to “${last.words}”` : `“${first.words}”`;
  const message = `list of ${items.length} items, marked by ${marks}`;
  return {
    blocks: [{ type: 'list', ...(ordered && { ordered }), ...start, items }],
    next,
    notes: [{ kind: 'kept', line: reading.lines[at]?.number, message }],
  };
};

/** An item continues on lines that are indented further, or wrapped. */
function itemEnd({ lines, wrapping }: LineContext, at: number): number {
  const indent = lines[at]?.indent ?? 0;
  let end = at + 1;
  for (let line = lines[end]; line && line.text !== ''; line = lines[++end]) {
    const above = lines[end - 1];
    if (parseItemMark(line) || startsOtherBlock(line.text)) break;
    if (line.indent <= indent && !(above && continuesOnNextLine({ ...above, indent }, line, wrapping))) break;
  }
  return end;
}

const itemText = (lines: readonly SourceLine[]): string =>
  joinLines(
    lines.map((line, at) => (at === 0 ? line.text.replace(BULLET, '').replace(NUMBERED, '') : line.text)),
  );
