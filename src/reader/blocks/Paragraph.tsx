import type { BlockProps } from './block-props.ts';
import { marks } from './block-props.ts';
import { Words } from './Words.tsx';

export function Paragraph({ block }: BlockProps<'paragraph'>) {
  return (
    <p {...marks(block)}>
      <Words text={block.text} />
    </p>
  );
}
