import { figureSize } from '../../article/renditions.ts';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';
import { pictureKey } from './article-actions.ts';

export function Figure({ block }: BlockProps<'figure'>) {
  const size = figureSize(block);
  return (
    <figure {...blockAttributes(block)} data-size={size}>
      <Picture image={block.image} placement={size} pictureKey={pictureKey(block.id)} />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
