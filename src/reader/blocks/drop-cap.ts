/** Which paragraph of an article begins with a drop cap. Pure but for the context that tells its component. */
import { createContext } from 'react';
import type { Block, BlockOf, BlockType, Body } from '../../article/blocks.ts';
import { isLineBreak, isMarked, plain } from '../../article/plain.ts';
import type { Span, Text } from '../../article/spans.ts';

/** The paragraph of the article within that begins with a drop cap. */
export const DropCapContext = createContext<Block | undefined>(undefined);

/** What may stand before the running text begins. */
const BESIDE: ReadonlySet<BlockType> = new Set([
  'keyPoints',
  'figure',
  'gallery',
  'video',
  'audio',
  'embed',
  'pullquote',
  'relatedLink',
] satisfies BlockType[]);

/** Three lines of the column: a shorter text leaves a hole beside or below the cap. */
const MIN_CHARACTERS = 220;

/** Letters of scripts that have capitals: others join them, or are not set this way. */
const BEGINS_WITH_LETTER = /^\s*[\p{Lu}\p{Ll}]/u;

const isPlainly = (span: Span | undefined): boolean =>
  span !== undefined &&
  (typeof span === 'string' ||
    (isMarked(span) && !span.code && !span.superscript && !span.subscript && !span.ruby && !span.language));

const mayBegin = (text: Text): boolean =>
  BEGINS_WITH_LETTER.test(plain(text)) &&
  plain(text).length >= MIN_CHARACTERS &&
  (typeof text === 'string' || (isPlainly(text[0]) && !text.some(isLineBreak)));

/** The first paragraph of a body's running text, if a drop cap fits it. */
export function dropCapOf(body: Body): BlockOf<'paragraph'> | undefined {
  const first = body.find(({ type }) => !BESIDE.has(type));
  return first?.type === 'paragraph' && !first.verse && mayBegin(first.text) ? first : undefined;
}
