/** Lists: two or more items in a row with the same kind of mark, blank lines between them or not. Pure. */
import type { Text } from '../../article/spans.ts';
import { skipBlank, type Line } from './lines.ts';
import { linked } from './links.ts';
import { BULLET, isMarked, NUMBER } from './marks.ts';
import { westernDigits } from './numbers.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { continues, joinLines } from './wrapping.ts';

interface Mark {
  /** The bullet, or nothing for a number. */
  readonly bullet?: string;
  readonly number: number;
  readonly words: string;
}

function markOf(line: Line | undefined): Mark | undefined {
  const [mark = '', sign = ''] = BULLET.exec(line?.text ?? '') ?? NUMBER.exec(line?.text ?? '') ?? [];
  if (mark === '') return undefined;
  const number = Number(westernDigits(sign));
  return Number.isNaN(number)
    ? { bullet: sign, number: 0, words: mark.trim() }
    : { number, words: mark.trim() };
}

const follows = (mark: Mark | undefined, last: Mark): boolean =>
  mark !== undefined &&
  mark.bullet === last.bullet &&
  (mark.bullet !== undefined || mark.number === last.number + 1);

/** Recognises a list; one item alone is no list, as a paragraph may begin with a number or a hyphen. */
export const list: Recogniser = (reading, at) => {
  const first = markOf(reading.lines[at]);
  if (!first) return undefined;
  const items: Text[] = [];
  let last = first;
  let next = at;
  for (let mark: Mark | undefined = first; mark;) {
    const end = itemEnd(reading, next);
    items.push(linked(itemText(reading.lines.slice(next, end))));
    next = end;
    const below = skipBlank(reading.lines, end);
    mark = markOf(reading.lines[below]);
    if (!follows(mark, last)) break;
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

/** An item goes on in lines that are moved in further than its mark, or that the wrapping divided. */
function itemEnd({ lines, wrapping }: Reading, at: number): number {
  const indent = lines[at]?.indent ?? 0;
  let end = at + 1;
  for (let line = lines[end]; line && line.text !== ''; line = lines[++end]) {
    const above = lines[end - 1];
    if (markOf(line) || isMarked(line.text)) break;
    if (line.indent <= indent && !(above && continues({ ...above, indent }, line, wrapping))) break;
  }
  return end;
}

const itemText = (lines: readonly Line[]): string =>
  joinLines(
    lines.map((line, at) => (at === 0 ? line.text.replace(BULLET, '').replace(NUMBER, '') : line.text)),
  );
