import type { Block } from '../article/blocks.ts';
import type { Article } from '../article/schema.ts';
import { blockText, countWords } from '../article/text.ts';

export interface ArticleLayout {
  readonly blocks: readonly Block[];
  readonly wordsBefore: readonly number[];
  /** Indexes of paragraphs whose speech continues in the next. */
  readonly unfinishedSpeech: ReadonlySet<number>;
}

export function measureLayout({ body, language }: Article, unfinished: ReadonlySet<number>): ArticleLayout {
  const words = [0];
  for (const block of body)
    words.push(
      (words.at(-1) ?? 0) + (block.type === 'relatedLink' ? 0 : countWords(blockText(block), language)),
    );
  return { blocks: body, wordsBefore: words, unfinishedSpeech: unfinished };
}

/**
 * After the paragraph that follows the statement, so that nobody reads the words twice in a row; else before or after
 * it.
 */
export function placePullquote(block: number, layout: ArticleLayout): number | undefined {
  let following = block + 1;
  while (following < layout.blocks.length && layout.blocks[following]?.type !== 'paragraph') following++;
  const behind = [following + 1, block + 1];
  return (
    behind.find((place) => isBetweenParagraphs(place, layout)) ??
    behind.find((place) => isBehindParagraph(place, layout)) ??
    [block].find((place) => isBetweenParagraphs(place, layout))
  );
}

/** Neither directly after the first paragraph, nor at the end, nor within a speech. */
const isBehindParagraph = (place: number, { blocks, unfinishedSpeech }: ArticleLayout): boolean =>
  place >= 2 &&
  place < blocks.length &&
  blocks[place - 1]?.type === 'paragraph' &&
  !unfinishedSpeech.has(place - 1);

const isBetweenParagraphs = (place: number, layout: ArticleLayout): boolean =>
  isBehindParagraph(place, layout) && layout.blocks[place]?.type === 'paragraph';
