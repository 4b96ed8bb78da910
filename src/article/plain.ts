/** The words of one text. By itself, so that a first page loads it without what knows all blocks. Pure. */
import type { LineBreak, MarkedSpan, Span, Text } from './spans.ts';

/** The words of a text without their properties; a line break becomes `\n`. */
export const plain = (text: Text | undefined): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : text.map((span) => (typeof span === 'string' ? span : isMarked(span) ? span.text : '\n')).join('');

export const isLineBreak = (span: Span): span is LineBreak => typeof span !== 'string' && 'break' in span;

export const isMarked = (span: Span): span is MarkedSpan => typeof span !== 'string' && 'text' in span;
