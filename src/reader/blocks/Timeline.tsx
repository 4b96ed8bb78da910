import { DateText } from './DateText.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Isolate, RunningText } from './Isolate.tsx';

const ISO_8601 = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/;

export function Timeline({ block }: BlockProps<'timeline'>) {
  return (
    <ol {...blockAttributes(block)} className="timeline">
      {block.items.map((item, at) => (
        <li key={at}>
          <p className="timeline-date">
            {ISO_8601.test(item.date) ? <DateText iso={item.date} /> : <Isolate>{item.date}</Isolate>}
          </p>
          {item.title && (
            <p className="timeline-title">
              <RunningText>{item.title}</RunningText>
            </p>
          )}
          <Blocks body={item.body} />
        </li>
      ))}
    </ol>
  );
}
