import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import type { BlockVisitor } from '../block-visitor.ts';
import { CellSpan, described, flag, optional } from '../fields.ts';
import { element } from '../html-element.ts';
import type { HtmlBuilder } from '../html-tree.ts';
import { isText } from '../plain-text.ts';
import { Spans, Text } from '../spans.ts';

const Cell = v.union(
  [
    v.string(),
    Spans,
    v.strictObject({
      text: described(Text, 'The text of the cell'),
      header: flag('Header of its row or column'),
      colspan: optional(CellSpan, 'Columns it spans'),
      rowspan: optional(CellSpan, 'Rows it spans'),
      align: optional(v.picklist(['start', 'center', 'end']), 'Alignment of the text'),
    }),
  ],
  'must be text, or { "text": … }',
);
const Rows = v.array(v.array(Cell));
type Rows = v.InferOutput<typeof Rows>;

const visitRows = (rows: Rows, visit: BlockVisitor): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      isText(cell) ? visit.text(cell, 'body') : { ...cell, text: visit.text(cell.text, 'body') },
    ),
  );

function cellElement(cell: Rows[number][number], isHead: boolean, build: HtmlBuilder) {
  const { text, header, align, colspan, rowspan } = isText(cell) ? { text: cell } : cell;
  const isHeader = isHead || header === true;
  const scope = isHeader ? (isHead ? 'col' : 'row') : undefined;
  return element(
    isHeader ? 'th' : 'td',
    { colSpan: colspan, rowSpan: rowspan, scope, ...(align && build.alignment(align)) },
    build.text(text),
  );
}

const rowElements = (rows: Rows, isHead: boolean, build: HtmlBuilder) =>
  rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell) => cellElement(cell, isHead, build)),
    ),
  );

const schema = blockSchema('table', 'A table', {
  caption: optional(Text, 'The caption'),
  head: optional(Rows, 'Heading rows'),
  body: described(Rows, 'Rows of cells'),
});

export const table: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
    ...(block.head && { head: visitRows(block.head, visit) }),
    body: visitRows(block.body, visit),
  }),
  html: ({ caption, head = [], body }, build) => [
    element(
      'table',
      {},
      caption === undefined ? [] : element('caption', {}, build.text(caption)),
      head.length === 0 ? [] : element('thead', {}, rowElements(head, true, build)),
      element('tbody', {}, rowElements(body, false, build)),
    ),
  ],
};
