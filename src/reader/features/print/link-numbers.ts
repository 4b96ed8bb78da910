import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Body } from '../../../article/blocks.ts';
import { isMarkedSpan } from '../../../article/plain-text.ts';
import type { Article } from '../../../article/schema.ts';
import type { Text } from '../../../article/spans.ts';

/** From 1, in the order of the text. Embeds and related links are not printed. */
export function linkNumbersOf({ body, footnotes = [] }: Article): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const add = (url = ''): void => {
    if (/^(?:https?|mailto):/i.test(url) && !numbers.has(url)) numbers.set(url, numbers.size + 1);
  };
  const text = (words: Text): Text => {
    if (typeof words !== 'string') for (const span of words) if (isMarkedSpan(span)) add(span.link);
    return words;
  };
  const parts = createVisitor({ text, body: addAll });
  function addAll(blocks: Body): Body {
    for (const block of blocks) {
      visitBlock(block, parts);
      if (block.type === 'blockquote' && block.attribution !== undefined) add(block.url);
    }
    return blocks;
  }
  addAll(body);
  for (const note of footnotes) addAll(note.body);
  return numbers;
}
