import { use } from 'react';
import { linesOf } from '../../article/plain-text.ts';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { DropCapContext } from './drop-cap.ts';
import { useRichText } from './RichText.tsx';

export function Paragraph({ block }: BlockProps<'paragraph'>) {
  const hasDropCap = use(DropCapContext) === block;
  const renderText = useRichText();
  if (!block.verse)
    return (
      <p {...blockAttributes(block)} className={hasDropCap ? 'drop-cap' : undefined}>
        {renderText(block.text)}
      </p>
    );
  return (
    <p {...blockAttributes(block)} className="verse">
      {linesOf(block.text).map((line, at) => (
        <span key={at}>{renderText(line)}</span>
      ))}
    </p>
  );
}
