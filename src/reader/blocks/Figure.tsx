import { figureSize } from '../../article/renditions.ts';
import { marks, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';
import { pictureKey } from './story-actions.ts';

export function Figure({ block }: BlockProps<'figure'>) {
  const size = figureSize(block);
  return (
    <figure {...marks(block)} data-size={size}>
      <Picture image={block.image} room={size} name={pictureKey(block.id)} />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
