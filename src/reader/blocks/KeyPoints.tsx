import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Words } from './Words.tsx';

export function KeyPoints({ block }: BlockProps<'keyPoints'>) {
  const { messages } = useSetting();
  const title = block.title || messages.keyPoints;
  return (
    <div {...marks(block)} className="key-points" role="group" aria-label={title}>
      <p className="key-points-title" data-interface={block.title ? undefined : 'title'}>
        {title}
      </p>
      <ul>
        {block.items.map((item, at) => (
          <li key={at}>
            <Words text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
