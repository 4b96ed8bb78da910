/** Tables as they are read aloud: row by row, each cell after its column heading. Pure. */
import type { BlockOf } from '../../../article/blocks.ts';
import type { Text } from '../../../article/spans.ts';
import { isText, toPlainText } from '../../../article/plain-text.ts';

type SpokenTableRow = BlockOf<'table'>['body'][number];

export interface SpokenCell {
  readonly head: string;
  readonly text: Text;
}

interface PlacedCell {
  readonly text: Text;
  readonly header: boolean;
  readonly columns: readonly number[];
}

/** The cells that have words, row by row, with their columns, taking row spans into account. */
function placeCells(rows: readonly SpokenTableRow[]): PlacedCell[][] {
  const taken = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const cells = row.map((cell) => {
      const { text, header = false, colspan = 1, rowspan = 1 } = isText(cell) ? { text: cell } : cell;
      while ((taken.get(column) ?? 0) > 0) column++;
      const columns = Array.from({ length: colspan }, () => column++);
      if (rowspan > 1) for (const one of columns) taken.set(one, rowspan);
      return { text, header, columns };
    });
    for (const [key, left] of taken) taken.set(key, left - 1);
    return cells.filter(({ text }) => toPlainText(text).trim() !== '');
  });
}

export function spokenRows(block: BlockOf<'table'>): SpokenCell[][] {
  const headings = new Map<number, string>();
  for (const { text, columns } of placeCells(block.head ?? []).flat())
    for (const column of columns) headings.set(column, toPlainText(text).trim());
  return placeCells(block.body).map((cells) =>
    cells.map(({ text, header, columns: [first = 0] }) => ({
      head: header ? '' : (headings.get(first) ?? ''),
      text,
    })),
  );
}
