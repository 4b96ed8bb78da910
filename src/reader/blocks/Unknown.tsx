import { marks, type BlockProps } from './block-props.ts';

/** A block of a type that this version does not know, shown by its words. */
export function Unknown({ block }: BlockProps<'unknown'>) {
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div {...marks(block)} data-of={block.of}>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
