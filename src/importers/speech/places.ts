/** Where in an article a pull-quote may stand. Pure. */
import type { Block } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import { blockText, countWords } from '../../article/text.ts';

/** The blocks of an article, as far as a pull-quote's place depends on them. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** Words before each block; behind the last one, all words. */
  readonly words: readonly number[];
  /** Indices of paragraphs whose speech goes on in the next. */
  readonly unfinished: ReadonlySet<number>;
}

/** Measures an article. */
export function layoutOf({ body, language }: Article, unfinished: ReadonlySet<number>): Layout {
  const words = [0];
  for (const block of body)
    words.push(
      (words.at(-1) ?? 0) + (block.type === 'relatedLink' ? 0 : countWords(blockText(block), language)),
    );
  return { blocks: body, words, unfinished };
}

/**
 * The index of the block that a statement's pull-quote stands before: behind the paragraph that follows the statement's own,
 * else behind its own, so that nobody reads the words twice in a row; before it when it ends the article.
 */
export function placeFor(block: number, layout: Layout): number | undefined {
  let following = block + 1;
  while (following < layout.blocks.length && layout.blocks[following]?.type !== 'paragraph') following++;
  const behind = [following + 1, block + 1];
  return (
    behind.find((place) => isBetweenParagraphs(place, layout)) ??
    behind.find((place) => isBehindParagraph(place, layout)) ??
    [block].find((place) => isBetweenParagraphs(place, layout))
  );
}

/** Neither right under the opening paragraph, nor at the end, nor within a speech. */
const isBehindParagraph = (place: number, { blocks, unfinished }: Layout): boolean =>
  place >= 2 &&
  place < blocks.length &&
  blocks[place - 1]?.type === 'paragraph' &&
  !unfinished.has(place - 1);

const isBetweenParagraphs = (place: number, layout: Layout): boolean =>
  isBehindParagraph(place, layout) && layout.blocks[place]?.type === 'paragraph';
