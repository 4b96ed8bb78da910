/** The articles that an article itself points to. Pure. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Body } from '../../article/blocks.ts';
import type { Related } from '../../article/related.ts';
import type { Article } from '../../article/schema.ts';

/** Ids of the articles that stand among the curated ones or are pointed to amid the text, in order, each once. */
export function curatedIds(article: Article): string[] {
  const ids = new Set<string>();
  const add = (related: Related): void => {
    if ('article' in related) ids.add(related.article);
  };
  const into = (body: Body): Body => {
    for (const block of body) if (block.type !== 'paragraph') rebuild(block, visit);
    return body;
  };
  const visit = visitor({ body: into, related: (related) => (add(related), related) });
  for (const one of article.related ?? []) add(one);
  into(article.body);
  return [...ids].sort();
}
