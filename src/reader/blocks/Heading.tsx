import { blockAttributes, type BlockProps } from './block-props.ts';
import { useRichText } from './RichText.tsx';

export function Heading({ block }: BlockProps<'heading'>) {
  const Level = `h${block.level}` as const;
  const renderText = useRichText();
  return <Level {...blockAttributes(block)}>{renderText(block.text)}</Level>;
}
