import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Words } from './Words.tsx';

export function Blockquote({ block }: BlockProps<'blockquote'>) {
  const { href } = useSetting();
  const who = block.attribution !== undefined && <Words text={block.attribution} />;
  const where = block.url === undefined ? undefined : href(block.url);
  return (
    <figure {...marks(block)} className="blockquote">
      <blockquote cite={where}>
        <Blocks body={block.body} />
      </blockquote>
      {who && <figcaption>{where === undefined ? who : <a href={where}>{who}</a>}</figcaption>}
    </figure>
  );
}
