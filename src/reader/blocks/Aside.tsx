import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';

export function Aside({ block }: BlockProps<'aside'>) {
  const { messages } = useSetting();
  const tone = block.tone ?? 'note';
  return (
    <aside {...marks(block)} className="aside" data-tone={tone} aria-label={block.title ?? messages[tone]}>
      <p className="aside-title">{block.title ?? messages[tone]}</p>
      <Blocks body={block.body} />
    </aside>
  );
}
