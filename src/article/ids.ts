/** Stable ids of blocks: from their own words alone, so that no other block's change moves them. Pure. */
import { rebuild, visitor } from './anatomy.ts';
import type { Block, Body } from './blocks.ts';
import type { Article } from './schema.ts';
import { plain } from './plain.ts';
import { blockText } from './text.ts';
import { hash, slug } from './urls.ts';

/** What begins so belongs to the page's own furniture. */
const RESERVED = /^bs-/;

const derived = (block: Block): string => {
  if (block.type === 'heading') return slug(plain(block.text)).replace(RESERVED, 'h-');
  return `${block.type.slice(0, 1)}-${hash(`${block.type} ${blockText(block)}`)}`;
};

/**
 * The article with an id on every block, no two alike. What an author wrote stays, the first time it stands; of blocks with
 * the same words, the second is numbered `_2`, with a sign that no derived id has, so that it takes no other block's id.
 */
export function withIds(article: Article): Article {
  const bodies = [article.body, ...(article.footnotes ?? []).map((footnote) => footnote.body)];
  const own = bodies.flatMap(writtenIds);
  // Once is enough: a publish asks for the ids of an article in each of its steps.
  if (!own.includes(undefined) && new Set(own).size === own.length) return article;
  const written = new Set((article.footnotes ?? []).map((footnote) => footnote.id));
  for (const id of own) if (id !== undefined) written.add(id);

  const used = new Set<string>();
  const counts = new Map<string, number>();
  const numbered = (wanted: string): string => {
    let id = wanted;
    for (let count = counts.get(wanted) ?? 2; used.has(id) || written.has(id); count++) {
      id = `${wanted}_${count}`;
      counts.set(wanted, count + 1);
    }
    return id;
  };
  const name = (block: Block): string => {
    const id =
      block.id !== undefined && !used.has(block.id) ? block.id : numbered(block.id ?? derived(block));
    used.add(id);
    return id;
  };
  const into = visitor({ body: (body) => identify(body) });
  const identify = (body: Body): Body => body.map((block) => rebuild({ ...block, id: name(block) }, into));

  return {
    ...article,
    body: identify(article.body),
    ...(article.footnotes && {
      footnotes: article.footnotes.map((footnote) => ({ ...footnote, body: identify(footnote.body) })),
    }),
  };
}

/** The ids that blocks have, at whatever depth; undefined for each without one. */
function writtenIds(body: Body): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  const note = (blocks: Body): Body => {
    for (const block of blocks) {
      ids.push(block.id);
      rebuild(block, into);
    }
    return blocks;
  };
  const into = visitor({ body: note });
  note(body);
  return ids;
}
