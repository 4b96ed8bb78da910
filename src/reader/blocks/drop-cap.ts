import { createContext } from 'react';
import type { Block, BlockOf, BlockType, Body } from '../../article/blocks.ts';
import { isLineBreak, isMarkedSpan, toPlainText } from '../../article/plain-text.ts';
import type { Span, Text } from '../../article/spans.ts';

export const DropCapContext = createContext<Block | undefined>(undefined);

/** Blocks that may precede the running text. */
const TYPES_BEFORE_TEXT: ReadonlySet<BlockType> = new Set([
  'keyPoints',
  'figure',
  'gallery',
  'video',
  'audio',
  'embed',
  'pullquote',
  'relatedLink',
] satisfies BlockType[]);

/** About three lines: a shorter text would leave a gap beside or below the drop cap. */
const MIN_DROP_CAP_CHARACTERS = 220;

/**
 * Only scripts with capitals. Browsers would make punctuation after the letter as large as it (`O’Brien`, `D. H.
 * Lawrence`).
 */
const STARTS_WITH_CASED_LETTER = /^\s*[\p{Lu}\p{Ll}]\p{M}*(?![\p{P}\p{M}])/u;

const hasLetters = (span: Span): boolean => toPlainText([span]).trim() !== '';

const isUnstyled = (span: Span | undefined): boolean =>
  span !== undefined &&
  (typeof span === 'string' ||
    (isMarkedSpan(span) &&
      !span.code &&
      !span.superscript &&
      !span.subscript &&
      !span.ruby &&
      !span.language));

const canStartWithDropCap = (text: Text): boolean =>
  STARTS_WITH_CASED_LETTER.test(toPlainText(text)) &&
  toPlainText(text).length >= MIN_DROP_CAP_CHARACTERS &&
  (typeof text === 'string' || (isUnstyled(text.find(hasLetters)) && !text.some(isLineBreak)));

/** The first paragraph of the running text, if a drop cap suits it. */
export function findDropCapParagraph(body: Body): BlockOf<'paragraph'> | undefined {
  const first = body.find(({ type }) => !TYPES_BEFORE_TEXT.has(type));
  return first?.type === 'paragraph' && !first.verse && canStartWithDropCap(first.text) ? first : undefined;
}
