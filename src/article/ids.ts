/** Stable block ids, derived from a block's own words so that changes elsewhere do not affect them. */
import { withoutIgnorables } from './ignorable-characters.ts';
import { allBlocks, createVisitor, visitArticle, visitBlock } from './visit-blocks.ts';
import type { Block } from './blocks.ts';
import type { Article } from './schema.ts';
import { toPlainText } from './plain-text.ts';
import { blockText } from './text.ts';
import { hash, slug } from './urls.ts';

/** Ids with this prefix belong to the page itself. */
const RESERVED_PREFIX = /^bs-/;

const derivedId = (block: Block): string => {
  if (block.type === 'heading')
    return slug(withoutIgnorables(toPlainText(block.text))).replace(RESERVED_PREFIX, 'h-');
  return `${block.type.slice(0, 1)}-${hash(`${block.type} ${withoutIgnorables(blockText(block))}`)}`;
};

/**
 * Keeps an author's id at its first occurrence. Blocks with the same words are numbered `_2`, which no derived id
 * contains.
 */
export function withIds(article: Article): Article {
  const own = allBlocks(article).map(({ id }) => id);
  // A publish asks several times: return early when all ids are there.
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
      block.id !== undefined && !used.has(block.id) ? block.id : numbered(block.id ?? derivedId(block));
    used.add(id);
    return id;
  };
  const visit = createVisitor({
    body: (body) => body.map((block) => visitBlock({ ...block, id: name(block) }, visit)),
  });
  return visitArticle(article, visit);
}
