/** The headings of an article, for its table of contents. Pure. */
import type { Article } from './schema.ts';
import { plain } from './plain.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

/** The headings of the body in order. Headings inside other blocks are not sections of the article. */
export const outline = (article: Article): OutlineEntry[] =>
  article.body.flatMap((block) =>
    block.type === 'heading' && block.id !== undefined && plain(block.text).trim() !== ''
      ? [{ id: block.id, level: block.level, text: plain(block.text) }]
      : [],
  );
