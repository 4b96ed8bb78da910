import { When } from './When.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';

const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/;

export function Timeline({ block }: BlockProps<'timeline'>) {
  return (
    <ol {...marks(block)} className="timeline">
      {block.items.map((item, at) => (
        <li key={at}>
          <p className="timeline-date">{ISO.test(item.date) ? <When iso={item.date} /> : item.date}</p>
          {item.title && <p className="timeline-title">{item.title}</p>}
          <Blocks body={item.body} />
        </li>
      ))}
    </ol>
  );
}
