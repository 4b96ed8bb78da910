/** Estimates the width of formulas and tables, so that print can scale down those that do not fit. Pure. */
import type { BlockOf } from '../../article/blocks.ts';
import type { MathNode } from '../../article/math-node.ts';
import { isText, toPlainText } from '../../article/plain-text.ts';

/** Elements whose children stand one above another. */
const STACKED = /^(?:mfrac|mtable|mover|munder|munderover)$/;

/** Publishing splits a long formula into rows that may wrap. */
const isInRows = ({ name, children = [] }: MathNode): boolean =>
  name === 'math' &&
  children.length > 1 &&
  children.every((child) => typeof child === 'object' && child.name === 'mrow');

/** Signs across a formula; an operator has space beside it. */
export function signsAcross(node: MathNode | string): number {
  if (typeof node === 'string') return node.length;
  if (node.name === 'mo') return 2;
  const widths = (node.children ?? []).map(signsAcross);
  return STACKED.test(node.name) || isInRows(node)
    ? Math.max(1, ...widths)
    : widths.reduce((sum, width) => sum + width, 0);
}

/** Letters and the space beside a column that fit a sheet in the size of tables, about. */
const SHEET_LETTERS = 104;
const COLUMN_SPACE = 2;

export type TableRow = BlockOf<'table'>['body'][number];
export type Cell = TableRow[number];

const longestWord = (cell: Cell): number =>
  Math.max(
    0,
    ...toPlainText(isText(cell) ? cell : cell.text)
      // A line may end after each sign of Chinese and Japanese.
      .split(/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u)
      .map((word) => word.length),
  );

const span = (cell: Cell): number => (isText(cell) ? 1 : (cell.colspan ?? 1));

/** Whether a table's words are too long, or its columns too many, to stand side by side on paper. */
export function isDense({ head = [], body }: BlockOf<'table'>): boolean {
  const columns: number[] = [];
  for (const row of [...head, ...body]) {
    let column = 0;
    for (const cell of row) {
      const width = span(cell);
      if (width === 1) columns[column] = Math.max(columns[column] ?? 0, longestWord(cell));
      column += width;
    }
    while (columns.length < column) columns.push(0);
  }
  return columns.reduce((sum, letters) => sum + (letters ?? 0) + COLUMN_SPACE, 0) > SHEET_LETTERS;
}
