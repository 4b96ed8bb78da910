import { blockAttributes, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';
import { pictureKey } from './article-actions.ts';

export function Gallery({ block }: BlockProps<'gallery'>) {
  if (block.figures.length === 0) return null;
  return (
    <figure {...blockAttributes(block)} className="gallery" data-size="wide">
      <div className="gallery-pictures">
        {block.figures.map((figure, at) => (
          <figure key={at}>
            <Picture image={figure.image} pictureKey={pictureKey(block.id, at + 1)} />
            <Caption caption={figure.caption} credit={figure.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={block.caption} />
    </figure>
  );
}
