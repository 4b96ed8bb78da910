import { joinMarkup, type Markup } from '../../../article/markup.ts';
import type { BlockOf } from '../../../article/blocks.ts';
import type { ChapterContext } from './chapter-context.ts';
import { textXhtml } from './text-xhtml.ts';
import { element } from './xhtml.ts';

type Row = BlockOf<'table'>['body'][number];

function cellXhtml(cell: Row[number], isHead: boolean, place: ChapterContext): Markup {
  const { text, header, align, colspan, rowspan } =
    typeof cell === 'string' || Array.isArray(cell) ? { text: cell } : cell;
  const isHeader = isHead || header === true;
  return element(
    isHeader ? 'th' : 'td',
    { colspan, rowspan, class: align, scope: isHeader ? (isHead ? 'col' : 'row') : undefined },
    textXhtml(text, place),
  );
}

const rowsXhtml = (rows: readonly Row[], isHead: boolean, place: ChapterContext): Markup =>
  joinMarkup(rows.map((row) => element('tr', {}, ...row.map((cell) => cellXhtml(cell, isHead, place)))));

export const tableXhtml = (block: BlockOf<'table'>, place: ChapterContext): Markup =>
  element(
    'table',
    { id: place.takeId(block.id) },
    block.caption === undefined ? joinMarkup([]) : element('caption', {}, textXhtml(block.caption, place)),
    block.head?.length ? element('thead', {}, rowsXhtml(block.head, true, place)) : joinMarkup([]),
    element('tbody', {}, rowsXhtml(block.body, false, place)),
  );
