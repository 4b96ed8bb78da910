import { use } from 'react';
import { linesOf } from '../../article/plain-text.ts';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { DropCapContext } from './drop-cap.ts';
import { RichText } from './RichText.tsx';

export function Paragraph({ block }: BlockProps<'paragraph'>) {
  const hasDropCap = use(DropCapContext) === block;
  if (!block.verse)
    return (
      <p {...blockAttributes(block)} className={hasDropCap ? 'drop-cap' : undefined}>
        <RichText text={block.text} />
      </p>
    );
  return (
    <p {...blockAttributes(block)} className="verse">
      {linesOf(block.text).map((line, at) => (
        <span key={at}>
          <RichText text={line} />
        </span>
      ))}
    </p>
  );
}
