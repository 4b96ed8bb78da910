import { blockAttributes, type BlockProps } from './block-props.ts';
import { RichText } from './RichText.tsx';

export function Heading({ block }: BlockProps<'heading'>) {
  const Level = `h${block.level}` as const;
  return (
    <Level {...blockAttributes(block)}>
      <RichText text={block.text} />
    </Level>
  );
}
