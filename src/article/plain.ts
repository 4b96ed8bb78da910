/** The words of one text. By itself, so that a first page loads it without what knows all blocks. Pure. */
import type { Text } from './spans.ts';

/** The words of a text without their properties. */
export const plain = (text: Text | undefined): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : text.map((span) => (typeof span === 'string' ? span : span.text)).join('');
