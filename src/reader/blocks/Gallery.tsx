import { marks, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Picture } from './Picture.tsx';

export function Gallery({ block }: BlockProps<'gallery'>) {
  if (block.figures.length === 0) return null;
  return (
    <figure {...marks(block)} className="gallery" data-size="wide">
      <div className="gallery-pictures">
        {block.figures.map((figure, at) => (
          <figure key={at}>
            <Picture image={figure.image} />
            <Caption caption={figure.caption} credit={figure.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={block.caption} />
    </figure>
  );
}
