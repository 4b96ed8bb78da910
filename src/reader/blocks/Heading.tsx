import { marks, type BlockProps } from './block-props.ts';
import { Words } from './Words.tsx';

export function Heading({ block }: BlockProps<'heading'>) {
  const Level = `h${block.level}` as const;
  return (
    <Level {...marks(block)}>
      <Words text={block.text} />
    </Level>
  );
}
