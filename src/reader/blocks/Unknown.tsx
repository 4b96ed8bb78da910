import { blockAttributes, type BlockProps } from './block-props.ts';

export function Unknown({ block }: BlockProps<'unknown'>) {
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div {...blockAttributes(block)} data-of={block.of}>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
