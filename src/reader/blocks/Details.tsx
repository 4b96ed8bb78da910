import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Words } from './Words.tsx';

export function Details({ block }: BlockProps<'details'>) {
  return (
    <details {...marks(block)}>
      <summary>
        <Words text={block.summary} />
      </summary>
      <Blocks body={block.body} />
    </details>
  );
}
