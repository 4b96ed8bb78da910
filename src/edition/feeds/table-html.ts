/** Tables as HTML for feeds. Pure. */
import type { BlockOf } from '../../article/blocks.ts';
import { html, joined, type Markup } from '../../article/markup.ts';
import { textHtml, type Place } from './text-html.ts';

type Row = BlockOf<'table'>['body'][number];

function cellHtml(cell: Row[number], head: boolean, place: Place): Markup {
  if (typeof cell === 'string' || Array.isArray(cell))
    return html(head ? 'th' : 'td', {}, textHtml(cell, place));
  const shape = { colspan: cell.colspan, rowspan: cell.rowspan, align: cell.align && SIDES[cell.align] };
  return html(head || cell.header ? 'th' : 'td', shape, textHtml(cell.text, place));
}

/** Feed readers drop styles; of alignments they keep this one. What follows the direction of writing needs none. */
const SIDES = { start: undefined, center: 'center', end: undefined } as const;

const rowsHtml = (rows: readonly Row[], head: boolean, place: Place): Markup =>
  joined(rows.map((row) => html('tr', {}, ...row.map((cell) => cellHtml(cell, head, place)))));

/** A table with its caption. */
export const tableHtml = (block: BlockOf<'table'>, place: Place): Markup =>
  html(
    'table',
    {},
    block.caption === undefined ? joined([]) : html('caption', {}, textHtml(block.caption, place)),
    block.head ? html('thead', {}, rowsHtml(block.head, true, place)) : joined([]),
    html('tbody', {}, rowsHtml(block.body, false, place)),
  );
