import { blockAttributes, type BlockProps } from './block-props.ts';
import { Isolate, RunningText } from './Isolate.tsx';

/** Hidden from screen readers, copying and print where it repeats the article, which would say it twice. */
export function Pullquote({ block }: BlockProps<'pullquote'>) {
  if (block.text.trim() === '') return null;
  return (
    <aside {...blockAttributes(block)} className="pullquote" aria-hidden={block.repeats ? true : undefined}>
      <blockquote>
        <p>
          <RunningText>{block.text}</RunningText>
        </p>
      </blockquote>
      {block.attribution && (
        <cite>
          <Isolate>{block.attribution}</Isolate>
        </cite>
      )}
    </aside>
  );
}
