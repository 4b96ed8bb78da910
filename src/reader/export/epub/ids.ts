/** Maps block ids, which may contain any character, to ids that XHTML allows. Pure. */
import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Article } from '../../../article/schema.ts';
import type { Body } from '../../../article/blocks.ts';

export function xhtmlIds(article: Article): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const into = (body: Body): Body => {
    for (const block of body) {
      if (block.id !== undefined && !ids.has(block.id)) ids.set(block.id, `b${ids.size + 1}`);
      visitBlock(block, visit);
    }
    return body;
  };
  const visit = createVisitor({ body: into });
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return ids;
}
