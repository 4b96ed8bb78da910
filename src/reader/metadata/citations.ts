/** What an article quotes and refers to elsewhere. Pure. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Body } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import { isMarked } from '../../article/plain.ts';
import type { Text } from '../../article/spans.ts';

/** More than these would be a list of links, and not of sources. */
const MOST = 20;

const isElsewhere = (url: string): boolean => /^https?:/.test(url);

/** Addresses of quotations' sources and of the works that footnotes name, each once, in their order. */
export function citationsOf({ body, footnotes = [] }: Article): string[] {
  const found = new Set<string>();
  const note = (url: string | undefined): void => {
    if (url !== undefined && isElsewhere(url)) found.add(url);
  };
  const linksIn = (text: Text): Text => {
    for (const span of typeof text === 'string' ? [] : text) if (isMarked(span)) note(span.link);
    return text;
  };
  const walk = (blocks: Body, text: (text: Text) => Text): Body => {
    const into = visitor({ text, body: (inner) => walk(inner, text) });
    for (const block of blocks) {
      if (block.type === 'blockquote') note(block.url);
      rebuild(block, into);
    }
    return blocks;
  };
  walk(body, (text) => text);
  for (const footnote of footnotes) walk(footnote.body, linksIn);
  return [...found].slice(0, MOST);
}
