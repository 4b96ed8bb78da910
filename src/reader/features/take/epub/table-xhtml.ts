/** Tables as XHTML. Pure. */
import { joined, type Markup } from '../../../../article/markup.ts';
import type { BlockOf } from '../../../../article/blocks.ts';
import type { Place } from './place.ts';
import { textXhtml } from './text-xhtml.ts';
import { element } from './xhtml.ts';

type Row = BlockOf<'table'>['body'][number];

function cellXhtml(cell: Row[number], isHead: boolean, place: Place): Markup {
  const { text, header, align, colspan, rowspan } =
    typeof cell === 'string' || Array.isArray(cell) ? { text: cell } : cell;
  const isHeader = isHead || header === true;
  return element(
    isHeader ? 'th' : 'td',
    { colspan, rowspan, class: align, scope: isHeader ? (isHead ? 'col' : 'row') : undefined },
    textXhtml(text, place),
  );
}

const rowsXhtml = (rows: readonly Row[], isHead: boolean, place: Place): Markup =>
  joined(rows.map((row) => element('tr', {}, ...row.map((cell) => cellXhtml(cell, isHead, place)))));

/** A table with its caption. */
export const tableXhtml = (block: BlockOf<'table'>, place: Place): Markup =>
  element(
    'table',
    { id: place.takeId(block.id) },
    block.caption === undefined ? joined([]) : element('caption', {}, textXhtml(block.caption, place)),
    block.head?.length ? element('thead', {}, rowsXhtml(block.head, true, place)) : joined([]),
    element('tbody', {}, rowsXhtml(block.body, false, place)),
  );
