/** Stable ids of blocks: from their own words alone, so that no other block's change moves them. Pure. */
import { rebuild, visitor } from './anatomy.ts';
import type { Article, Block, Body } from './schema.ts';
import { blockText, plain } from './text.ts';
import { hash, slug } from './urls.ts';

const derived = (block: Block): string => {
  if (block.type === 'divider') return 'divider';
  if (block.type === 'heading') return slug(plain(block.text));
  return `${block.type.slice(0, 1)}-${hash(blockText(block))}`;
};

/** The article with an id on every block; an id that stands twice is numbered the second time. */
export function withIds(article: Article): Article {
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
  const reserve = visitor({ body: (body) => (note(body), body) });
  const note = (body: Body): void => {
    for (const block of body) {
      if (block.id !== undefined) taken.add(block.id);
      rebuild(block, reserve);
    }
  };
  const name = visitor({ body: (body) => identify(body) });
  const identify = (body: Body): Body =>
    body.map((block) => rebuild({ ...block, id: block.id ?? unique(derived(block)) }, name));

  const notes = article.footnotes?.map((footnote) => footnote.body) ?? [];
  for (const body of [article.body, ...notes]) note(body);
  return {
    ...article,
    body: identify(article.body),
    ...(article.footnotes && {
      footnotes: article.footnotes.map((footnote) => ({ ...footnote, body: identify(footnote.body) })),
    }),
  };
}
