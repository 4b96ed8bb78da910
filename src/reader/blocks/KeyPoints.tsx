import { useSite } from '../site-context.tsx';
import { RunningText } from './Isolate.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { RichText } from './RichText.tsx';

export function KeyPoints({ block }: BlockProps<'keyPoints'>) {
  const { messages } = useSite();
  const title = block.title || messages.keyPoints;
  return (
    <div {...blockAttributes(block)} className="key-points" role="group" aria-label={title}>
      <p className="key-points-title" data-interface={block.title ? undefined : 'title'}>
        <RunningText>{title}</RunningText>
      </p>
      <ul>
        {block.items.map((item, at) => (
          <li key={at}>
            <RichText text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
