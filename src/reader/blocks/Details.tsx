import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { RichText } from './RichText.tsx';

export function Details({ block }: BlockProps<'details'>) {
  return (
    <details {...blockAttributes(block)}>
      <summary>
        <RichText text={block.summary} />
      </summary>
      <Blocks body={block.body} />
    </details>
  );
}
