import type { BlockOf } from '../../article/blocks.ts';
import { htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';
import { textHtml, type HtmlContext } from './text-html.ts';

type TableRowData = BlockOf<'table'>['body'][number];

function cellHtml(cell: TableRowData[number], head: boolean, place: HtmlContext): Markup {
  if (typeof cell === 'string' || Array.isArray(cell))
    return htmlElement(head ? 'th' : 'td', {}, textHtml(cell, place));
  const shape = { colspan: cell.colspan, rowspan: cell.rowspan, align: cell.align && ALIGNMENTS[cell.align] };
  return htmlElement(head || cell.header ? 'th' : 'td', shape, textHtml(cell.text, place));
}

/**
 * Feed readers drop styles but keep this attribute. `start` and `end` depend on the writing direction and
 * have no equivalent.
 */
const ALIGNMENTS = { start: undefined, center: 'center', end: undefined } as const;

const rowsHtml = (rows: readonly TableRowData[], head: boolean, place: HtmlContext): Markup =>
  joinMarkup(rows.map((row) => htmlElement('tr', {}, ...row.map((cell) => cellHtml(cell, head, place)))));

export const tableHtml = (block: BlockOf<'table'>, place: HtmlContext): Markup =>
  htmlElement(
    'table',
    {},
    block.caption === undefined ? joinMarkup([]) : htmlElement('caption', {}, textHtml(block.caption, place)),
    block.head ? htmlElement('thead', {}, rowsHtml(block.head, true, place)) : joinMarkup([]),
    htmlElement('tbody', {}, rowsHtml(block.body, false, place)),
  );
