/** A file of its own, so that a first page load does not include the code that knows all blocks. */
import type { LineBreak, MarkedSpan, Span, Text } from './spans.ts';

/** The text without formatting; a line break becomes `\n`. */
export const toPlainText = (text: Text | undefined): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : text
          .map((span) => (typeof span === 'string' ? span : isMarkedSpan(span) ? span.text : '\n'))
          .join('');

export const isText = (part: Text | object): part is Text => typeof part === 'string' || Array.isArray(part);

export const isLineBreak = (span: Span): span is LineBreak => typeof span !== 'string' && 'break' in span;

export const isMarkedSpan = (span: Span): span is MarkedSpan => typeof span !== 'string' && 'text' in span;

export function linesOf(text: Text): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of typeof text === 'string' ? [text] : text) {
    lines.at(-1)?.push(span);
    if (isLineBreak(span)) lines.push([]);
  }
  return lines;
}

/** A blank line in a string begins a paragraph. */
export function paragraphsOf(text: Text): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const span of typeof text === 'string' ? [text] : text) {
    const [first = '', ...others] = typeof span === 'string' ? span.split(/\n\s*\n/) : [span];
    paragraphs.at(-1)?.push(first);
    for (const other of others) paragraphs.push([other]);
  }
  return paragraphs.filter((spans) => toPlainText(spans).trim() !== '');
}
