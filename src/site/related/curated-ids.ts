import { visitBlock, createVisitor } from '../../article/visit-blocks.ts';
import type { Body } from '../../article/blocks.ts';
import type { Related } from '../../article/related.ts';
import type { Article } from '../../article/schema.ts';

/**
 * Ids of articles that an article links to, in the list of related articles or in the text; sorted, without
 * duplicates.
 */
export function curatedIds(article: Article): string[] {
  const ids = new Set<string>();
  const add = (related: Related): void => {
    if ('article' in related) ids.add(related.article);
  };
  const into = (body: Body): Body => {
    for (const block of body) if (block.type !== 'paragraph') visitBlock(block, visit);
    return body;
  };
  const visit = createVisitor({ body: into, related: (related) => (add(related), related) });
  for (const one of article.related ?? []) add(one);
  into(article.body);
  return [...ids].sort();
}
