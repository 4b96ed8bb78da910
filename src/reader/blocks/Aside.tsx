import { useSite } from '../site-context.tsx';
import { RunningText } from './Isolate.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';

export function Aside({ block }: BlockProps<'aside'>) {
  const { messages } = useSite();
  const tone = block.tone ?? 'note';
  const title = block.title || messages[tone];
  return (
    <aside
      {...blockAttributes(block)}
      className="aside"
      data-tone={tone}
      aria-label={block.title || undefined}
    >
      <p className="aside-title" data-interface={block.title ? undefined : tone}>
        <RunningText>{title}</RunningText>
      </p>
      <Blocks body={block.body} />
    </aside>
  );
}
