/** The article as passages, which highlights are anchored in and versions compared by. The page has the same text. */
import { visitBlock, createVisitor } from './visit-blocks.ts';
import type { Block, Body } from './blocks.ts';
import { HEADLINE, STANDFIRST } from './passage-ids.ts';
import type { Article } from './schema.ts';
import type { Text } from './spans.ts';
import { toPlainText } from './plain-text.ts';

export interface Passage {
  /** Block id; {@link HEADLINE_ID} and {@link STANDFIRST_ID} above the body. */
  readonly id: string;
  readonly type: string;
  /** The block's texts in reading order, one per line, trimmed and not empty. */
  readonly text: string;
}

/** Blocks that repeat text, or point to another article. */
const EXCLUDED_TYPES: ReadonlySet<string> = new Set(['pullquote', 'relatedLink']);

/** Each text is one line, except that an unknown block is shown as one paragraph per line. */
const textLines = (text: Text, { type }: Block): string[] =>
  (type === 'unknown' ? toPlainText(text).split('\n') : [toPlainText(text)]).map((line) => line.trim());

/** Matches what the page shows: highlighted code by its tokens, and the title as the caption of media without one. */
function asDisplayed(block: Block): Block {
  if (block.type === 'code' && block.tokens)
    return { ...block, text: block.tokens.map(([words]) => words).join('') };
  if ((block.type === 'video' || block.type === 'audio') && block.title !== undefined)
    return { ...block, caption: block.caption ?? block.title };
  return block;
}

function* blockPassages(block: Block): Generator<Passage> {
  const lines: string[] = [];
  const inner: Body[] = [];
  visitBlock(
    asDisplayed(block),
    createVisitor({
      text: (text) => (lines.push(...textLines(text, block)), text),
      body: (body) => (inner.push(body), body),
    }),
  );
  const text = lines.filter(Boolean).join('\n');
  if (text !== '' && !EXCLUDED_TYPES.has(block.type)) yield { id: block.id ?? '', type: block.type, text };
  for (const body of inner) for (const one of body) yield* blockPassages(one);
}

/** Passages of an article whose blocks have ids, in reading order: headline, standfirst, body, footnotes. */
export function* iteratePassages(article: Article): Generator<Passage> {
  const head = { headline: article.headline.trim(), standfirst: toPlainText(article.standfirst).trim() };
  if (head.headline !== '') yield { id: HEADLINE, type: 'headline', text: head.headline };
  if (head.standfirst !== '') yield { id: STANDFIRST, type: 'standfirst', text: head.standfirst };
  for (const block of article.body) yield* blockPassages(block);
  for (const note of article.footnotes ?? []) for (const block of note.body) yield* blockPassages(block);
}
