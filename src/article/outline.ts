import type { Article } from './schema.ts';
import { toPlainText } from './plain-text.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

/** Headings inside other blocks are left out: they are not sections of the article. */
export const outline = (article: Article): OutlineEntry[] =>
  article.body.flatMap((block) =>
    block.type === 'heading' && block.id !== undefined && toPlainText(block.text).trim() !== ''
      ? [{ id: block.id, level: block.level, text: toPlainText(block.text) }]
      : [],
  );
