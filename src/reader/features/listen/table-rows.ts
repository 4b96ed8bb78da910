/** A table as it is read aloud: row by row, each cell after the head of its column. Pure. */
import type { BlockOf } from '../../../article/blocks.ts';
import type { Text } from '../../../article/spans.ts';
import { plain } from '../../../article/plain.ts';

type Row = BlockOf<'table'>['body'][number];
type Cell = Row[number];

/** One cell as heard: the head of its column, if that says more, and its words. */
export interface HeardCell {
  readonly head: string;
  readonly text: Text;
}

interface Placed {
  readonly text: Text;
  readonly header: boolean;
  readonly column: number;
}

const isText = (cell: Cell): cell is Exclude<Cell, { readonly text: Text; readonly colspan?: unknown }> =>
  typeof cell === 'string' || Array.isArray(cell);

/** Each row's own cells with the column they begin in, where cells from rows above may reach down. */
function placed(rows: readonly Row[]): Placed[][] {
  const taken = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const cells = row.map((cell) => {
      const { text, header = false, colspan = 1, rowspan = 1 } = isText(cell) ? { text: cell } : cell;
      while ((taken.get(column) ?? 0) > 0) column++;
      const at = column;
      for (; column < at + colspan; column++) if (rowspan > 1) taken.set(column, rowspan);
      return { text, header, column: at };
    });
    for (const [key, left] of taken) taken.set(key, left - 1);
    return cells;
  });
}

/** The lowest head above each column. */
function heads(rows: readonly Row[]): Map<number, string> {
  const found = new Map<number, string>();
  rows.forEach((row, at) => {
    const cells = placed(rows)[at] ?? [];
    cells.forEach(({ text, column }, index) => {
      const cell = row[index];
      const span = cell === undefined || isText(cell) ? 1 : (cell.colspan ?? 1);
      for (let reach = column; reach < column + span; reach++)
        if (plain(text).trim()) found.set(reach, plain(text).trim());
    });
  });
  return found;
}

/** The rows of the body as they are heard; empty cells are passed over. */
export function heardRows(block: BlockOf<'table'>): HeardCell[][] {
  const above = heads(block.head ?? []);
  return placed(block.body).map((cells) =>
    cells
      .filter(({ text }) => plain(text).trim() !== '')
      .map(({ text, header, column }) => ({ head: header ? '' : (above.get(column) ?? ''), text })),
  );
}
