import { marks, type BlockProps } from './block-props.ts';
import { Isolate, isolatePieces } from './Isolate.tsx';

/**
 * Words of the article, set large beside it. Where they do repeat it, they are kept from screen readers, copying and print,
 * which would get them twice.
 */
export function Pullquote({ block }: BlockProps<'pullquote'>) {
  if (block.text.trim() === '') return null;
  return (
    <aside {...marks(block)} className="pullquote" aria-hidden={block.repeats ? true : undefined}>
      <blockquote>
        <p>{isolatePieces(block.text)}</p>
      </blockquote>
      {block.attribution && (
        <cite>
          <Isolate>{block.attribution}</Isolate>
        </cite>
      )}
    </aside>
  );
}
