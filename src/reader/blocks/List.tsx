import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { isText } from '../../article/plain-text.ts';
import { longestNumber } from '../../article/longest-number.ts';
import { useRichText } from './RichText.tsx';

export function List({ block }: BlockProps<'list'>) {
  const renderText = useRichText();
  const items = block.items.map((item, at) => (
    <li key={at}>{isText(item) ? renderText(item) : <Blocks body={item.body} />}</li>
  ));
  if (!block.ordered) return <ul {...blockAttributes(block)}>{items}</ul>;
  return (
    <ol
      {...blockAttributes(block)}
      start={block.start}
      data-longest={longestNumber(block.start ?? 1, block.items.length)}
    >
      {items}
    </ol>
  );
}
