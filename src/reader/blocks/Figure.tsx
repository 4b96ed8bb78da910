import { marks, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';

export function Figure({ block }: BlockProps<'figure'>) {
  return (
    <figure {...marks(block)} data-size={block.size}>
      <Picture image={block.image} room={block.size} />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
