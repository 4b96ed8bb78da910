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
  readonly column: number;
}

/** The cells of each row with their column, taking row spans into account. */
function placeCells(rows: readonly SpokenTableRow[]): PlacedCell[][] {
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

function columnHeadings(rows: readonly SpokenTableRow[]): Map<number, string> {
  const found = new Map<number, string>();
  rows.forEach((row, at) => {
    const cells = placeCells(rows)[at] ?? [];
    cells.forEach(({ text, column }, index) => {
      const cell = row[index];
      const span = cell === undefined || isText(cell) ? 1 : (cell.colspan ?? 1);
      for (let reach = column; reach < column + span; reach++)
        if (toPlainText(text).trim()) found.set(reach, toPlainText(text).trim());
    });
  });
  return found;
}

export function spokenRows(block: BlockOf<'table'>): SpokenCell[][] {
  const above = columnHeadings(block.head ?? []);
  return placeCells(block.body).map((cells) =>
    cells
      .filter(({ text }) => toPlainText(text).trim() !== '')
      .map(({ text, header, column }) => ({ head: header ? '' : (above.get(column) ?? ''), text })),
  );
}
