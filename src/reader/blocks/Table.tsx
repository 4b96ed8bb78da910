import { plain } from '../../article/plain.ts';
import type { BlockOf } from '../../article/blocks.ts';
import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { isDense } from './print-width.ts';
import { Words } from './Words.tsx';

type Row = BlockOf<'table'>['body'][number];
type Cell = Row[number];

function TableCell({ cell, scope }: { cell: Cell; scope?: 'col' }) {
  if (typeof cell === 'string' || Array.isArray(cell)) {
    const words = <Words text={cell} />;
    return scope ? <th scope={scope}>{words}</th> : <td>{words}</td>;
  }
  const shape = { colSpan: cell.colspan, rowSpan: cell.rowspan, 'data-align': cell.align };
  const words = <Words text={cell.text} />;
  if (!scope && !cell.header) return <td {...shape}>{words}</td>;
  const spans = scope ? (cell.colspan ?? 1) > 1 : (cell.rowspan ?? 1) > 1;
  return (
    <th {...shape} scope={scope ? (spans ? 'colgroup' : 'col') : spans ? 'rowgroup' : 'row'}>
      {words}
    </th>
  );
}

function Rows({ rows, scope }: { rows: readonly Row[]; scope?: 'col' }) {
  return rows.map((row, at) => (
    <tr key={at}>
      {row.map((cell, index) => (
        <TableCell key={index} cell={cell} scope={scope} />
      ))}
    </tr>
  ));
}

/** A table that scrolls within itself, also by keyboard, where it is wider than the page. */
export function Table({ block }: BlockProps<'table'>) {
  const { messages } = useSetting();
  const name = plain(block.caption) || messages.table;
  return (
    <div {...marks(block)} className="table" role="group" aria-label={name} tabIndex={0}>
      <table data-dense={isDense(block) || undefined}>
        {block.caption !== undefined && (
          <caption>
            <Words text={block.caption} />
          </caption>
        )}
        {block.head && (
          <thead>
            <Rows rows={block.head} scope="col" />
          </thead>
        )}
        <tbody>
          <Rows rows={block.body} />
        </tbody>
      </table>
    </div>
  );
}
