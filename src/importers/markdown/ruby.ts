import type { Html } from 'mdast';
import { isMarkedSpan, toPlainText } from '../../article/plain-text.ts';
import type { MarkedSpan, Span } from '../../article/spans.ts';

interface RubyTag {
  readonly name: string;
  readonly isEnd: boolean;
}

/** Called with each tag of a ruby, when `spans` has the text before it. End tags of readings may be missing. */
export function createRubyReader(
  spans: Span[],
  toSpan: (node: Html, span: MarkedSpan) => Span,
): (tag: RubyTag, node: Html) => void {
  /** Where the words start that the next reading is for, and the words of the open `rt` or `rp`. */
  let baseStart = 0;
  let part: { readonly name: string; readonly start: number } | undefined;
  const endPart = (node: Html): void => {
    if (!part) return;
    const words = toPlainText(spans.splice(part.start)).trim();
    if (part.name === 'rt') {
      const base = spans.splice(baseStart);
      const text = toPlainText(base);
      const first = base.find(isMarkedSpan);
      if (text.trim() === '') spans.push(...base, ...(words === '' ? [] : [`(${words})`]));
      else spans.push(words === '' ? text : toSpan(node, { ...first, text, ruby: words }));
      baseStart = spans.length;
    }
    part = undefined;
  };
  return ({ name, isEnd }, node) => {
    endPart(node);
    if (isEnd) return;
    if (name === 'ruby') baseStart = spans.length;
    else if (name === 'rt' || name === 'rp') part = { name, start: spans.length };
  };
}
