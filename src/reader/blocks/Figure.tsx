import { marks, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';
import { pictureKey } from './story-actions.ts';

export function Figure({ block }: BlockProps<'figure'>) {
  return (
    <figure {...marks(block)} data-size={block.size}>
      <Picture image={block.image} room={block.size} name={pictureKey(block.id)} />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
