/** Ids of a book's blocks: what articles call them may hold signs that e-books have no place for. Pure. */
import { rebuild, visitor } from '../../../../article/anatomy.ts';
import type { Article } from '../../../../article/schema.ts';
import type { Body } from '../../../../article/blocks.ts';

/** An id of the book for each id of the article, in reading order. */
export function idsOf(article: Article): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const into = (body: Body): Body => {
    for (const block of body) {
      if (block.id !== undefined && !ids.has(block.id)) ids.set(block.id, `b${ids.size + 1}`);
      rebuild(block, visit);
    }
    return body;
  };
  const visit = visitor({ body: into });
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return ids;
}
