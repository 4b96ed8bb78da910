/**
 * The article as a list of passages: the one text that highlights are anchored in and versions are compared by. The page holds
 * the same text; see `reader/features/passages`. Pure.
 */
import { rebuild, visitor } from './anatomy.ts';
import type { Block, Body } from './blocks.ts';
import type { Article } from './schema.ts';
import type { Text } from './spans.ts';
import { plain } from './plain.ts';

/** The words of one block, without those of the blocks within it. */
export interface Passage {
  /** Id of the block; {@link HEADLINE} and {@link STANDFIRST} for what stands above the body. */
  readonly id: string;
  /** The block's type, or `headline` or `standfirst`. */
  readonly type: string;
  /** Its own texts in reading order, a line each, without white space around them; none is empty. */
  readonly text: string;
}

/** Ids that no block can have. */
export const HEADLINE = 'bs-headline';
export const STANDFIRST = 'bs-standfirst';

/** Blocks that repeat words, or lead to another article. */
const SILENT: ReadonlySet<string> = new Set(['pullquote', 'relatedLink']);

/** A text is one line, whatever signs are in it; an unknown block's lines are shown as paragraphs. */
const linesOf = (text: Text, { type }: Block): string[] =>
  (type === 'unknown' ? plain(text).split('\n') : [plain(text)]).map((line) => line.trim());

/** The block as it is shown: coloured code by its tokens, a file without a caption with its title as one. */
function shown(block: Block): Block {
  if (block.type === 'code' && block.tokens)
    return { ...block, text: block.tokens.map(([words]) => words).join('') };
  if ((block.type === 'video' || block.type === 'audio') && block.title !== undefined)
    return { ...block, caption: block.caption ?? block.title };
  return block;
}

function* visitBlock(block: Block): Generator<Passage> {
  const lines: string[] = [];
  const inner: Body[] = [];
  rebuild(
    shown(block),
    visitor({
      text: (text) => (lines.push(...linesOf(text, block)), text),
      body: (body) => (inner.push(body), body),
    }),
  );
  const text = lines.filter(Boolean).join('\n');
  if (text !== '' && !SILENT.has(block.type)) yield { id: block.id ?? '', type: block.type, text };
  for (const body of inner) for (const one of body) yield* visitBlock(one);
}

/** The passages of an article whose blocks have ids, one by one in reading order: headline, standfirst, body, footnotes. */
export function* passagesIn(article: Article): Generator<Passage> {
  const head = { headline: article.headline.trim(), standfirst: plain(article.standfirst).trim() };
  if (head.headline !== '') yield { id: HEADLINE, type: 'headline', text: head.headline };
  if (head.standfirst !== '') yield { id: STANDFIRST, type: 'standfirst', text: head.standfirst };
  for (const block of article.body) yield* visitBlock(block);
  for (const note of article.footnotes ?? []) for (const block of note.body) yield* visitBlock(block);
}

/** All {@link passagesIn} at once. */
export const passagesOf = (article: Article): Passage[] => [...passagesIn(article)];
