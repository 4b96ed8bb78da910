import { isText, toPlainText } from '../../article/plain-text.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { isDense, type Cell, type TableRow } from './print-width.ts';
import { RichText } from './RichText.tsx';

function TableCell({ cell, scope }: { cell: Cell; scope?: 'col' }) {
  if (isText(cell)) {
    const words = <RichText text={cell} />;
    return scope ? <th scope={scope}>{words}</th> : <td>{words}</td>;
  }
  const shape = { colSpan: cell.colspan, rowSpan: cell.rowspan, 'data-align': cell.align };
  const words = <RichText text={cell.text} />;
  if (!scope && !cell.header) return <td {...shape}>{words}</td>;
  const spans = scope ? (cell.colspan ?? 1) > 1 : (cell.rowspan ?? 1) > 1;
  return (
    <th {...shape} scope={scope ? (spans ? 'colgroup' : 'col') : spans ? 'rowgroup' : 'row'}>
      {words}
    </th>
  );
}

function TableRows({ rows, scope }: { rows: readonly TableRow[]; scope?: 'col' }) {
  return rows.map((row, at) => (
    <tr key={at}>
      {row.map((cell, index) => (
        <TableCell key={index} cell={cell} scope={scope} />
      ))}
    </tr>
  ));
}

export function Table({ block }: BlockProps<'table'>) {
  const { messages } = useSite();
  const name = toPlainText(block.caption) || messages.table;
  return (
    <div {...blockAttributes(block)} className="table" role="group" aria-label={name} tabIndex={0}>
      <table data-dense={isDense(block) || undefined}>
        {block.caption !== undefined && (
          <caption>
            <RichText text={block.caption} />
          </caption>
        )}
        {block.head && (
          <thead>
            <TableRows rows={block.head} scope="col" />
          </thead>
        )}
        <tbody>
          <TableRows rows={block.body} />
        </tbody>
      </table>
    </div>
  );
}
