/** The words of one text. By itself, so that a first page loads it without what knows all blocks. Pure. */
import type { LineBreak, MarkedSpan, Span, Text } from './spans.ts';

/** The words of a text without their properties; a line break is one. */
export const plain = (text: Text | undefined): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : text.map((span) => (typeof span === 'string' ? span : isMarked(span) ? span.text : '\n')).join('');

/** Whether a part of a text begins a new line. */
export const isLineBreak = (span: Span): span is LineBreak => typeof span !== 'string' && 'break' in span;

/** Whether a part of a text is words with properties. */
export const isMarked = (span: Span): span is MarkedSpan => typeof span !== 'string' && 'text' in span;
