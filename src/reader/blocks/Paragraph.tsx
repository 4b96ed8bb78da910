import { use } from 'react';
import { isLineBreak } from '../../article/plain-text.ts';
import type { Span, Text } from '../../article/spans.ts';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { DropCapContext } from './drop-cap.ts';
import { RichText } from './RichText.tsx';

/** Each line includes the break that ends it. */
function verseLines(text: Text): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of typeof text === 'string' ? [text] : text) {
    lines.at(-1)?.push(span);
    if (isLineBreak(span)) lines.push([]);
  }
  return lines;
}

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
      {verseLines(block.text).map((line, at) => (
        <span key={at}>
          <RichText text={line} />
        </span>
      ))}
    </p>
  );
}
