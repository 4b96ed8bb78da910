/** Tables as Markdown, which has no spanning cells: the cells they cover stay empty. Pure. */
import type { BlockOf } from '../../../article/blocks.ts';
import { textMarkdown, type MarkdownContext } from './text-markdown.ts';

type Row = BlockOf<'table'>['body'][number];

const ALIGNMENT = { start: '---', center: ':-:', end: '--:' } as const;
const MAX_COLSPAN = 50;

function tableGrid(rows: readonly Row[], sheet: MarkdownContext): string[][] {
  const reaching: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const skip = (): void => {
      while ((reaching[line.length] ?? 0) > 0) {
        reaching[line.length] = (reaching[line.length] ?? 1) - 1;
        line.push('');
      }
    };
    for (const cell of row) {
      skip();
      const {
        text,
        colspan = 1,
        rowspan = 1,
      } = typeof cell === 'string' || Array.isArray(cell) ? { text: cell } : cell;
      for (let at = 0; at < Math.min(colspan, MAX_COLSPAN); at++) {
        reaching[line.length] = rowspan - 1;
        line.push(at === 0 ? textMarkdown(text, sheet, ' ') : '');
      }
    }
    skip();
    return line;
  });
}

const alignOf = (row: Row | undefined, at: number): string => {
  const cell = row?.[at];
  return typeof cell === 'object' && !Array.isArray(cell)
    ? ALIGNMENT[cell.align ?? 'start']
    : ALIGNMENT.start;
};

/** The caption comes first. Markdown requires a header row, which stays empty if the table has none. */
export function tableMarkdown(
  { caption, head = [], body }: BlockOf<'table'>,
  sheet: MarkdownContext,
): string[] {
  const rows = tableGrid([...head, ...body], sheet);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const titled = caption === undefined ? [] : [textMarkdown(caption, sheet)];
  if (width === 0) return titled;
  const lineOf = (cells: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, at) => ` ${cells[at] ?? ''} |`).join('')}`;
  const [first = [], ...others] = head.length > 0 ? rows : [[], ...rows];
  const rule = Array.from({ length: width }, (_, at) => alignOf(body[0], at));
  return [...titled, [lineOf(first), lineOf(rule), ...others.map(lineOf)].join('\n')];
}
