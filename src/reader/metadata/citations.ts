import { visitBlock, createVisitor } from '../../article/visit-blocks.ts';
import type { Body } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import { isMarkedSpan } from '../../article/plain-text.ts';
import type { Text } from '../../article/spans.ts';

/** More would be a link list, not sources. */
const MAX_CITATIONS = 20;

const isWebUrl = (url: string): boolean => /^https?:/.test(url);

export function citationsOf({ body, footnotes = [] }: Article): string[] {
  const found = new Set<string>();
  const note = (url: string | undefined): void => {
    if (url !== undefined && isWebUrl(url)) found.add(url);
  };
  const linksIn = (text: Text): Text => {
    for (const span of typeof text === 'string' ? [] : text) if (isMarkedSpan(span)) note(span.link);
    return text;
  };
  const walk = (blocks: Body, text: (text: Text) => Text): Body => {
    const into = createVisitor({ text, body: (inner) => walk(inner, text) });
    for (const block of blocks) {
      if (block.type === 'blockquote') note(block.url);
      visitBlock(block, into);
    }
    return blocks;
  };
  walk(body, (text) => text);
  for (const footnote of footnotes) walk(footnote.body, linksIn);
  return [...found].slice(0, MAX_CITATIONS);
}
