import { use } from 'react';
import { isLineBreak } from '../../article/plain.ts';
import type { Span, Text } from '../../article/spans.ts';
import { marks, type BlockProps } from './block-props.ts';
import { DropCapContext } from './drop-cap.ts';
import { Words } from './Words.tsx';

/** The lines of a text, each with the break that ends it. */
function linesOf(text: Text): Span[][] {
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
      <p {...marks(block)} className={hasDropCap ? 'drop-cap' : undefined}>
        <Words text={block.text} />
      </p>
    );
  return (
    <p {...marks(block)} className="verse">
      {linesOf(block.text).map((line, at) => (
        <span key={at}>
          <Words text={line} />
        </span>
      ))}
    </p>
  );
}
