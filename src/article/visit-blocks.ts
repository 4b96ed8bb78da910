/** Everything that looks at all blocks (words, ids, links, pictures) goes through here, so a new type needs one entry. */
import type { BlockVisitor } from './block-visitor.ts';
import { BLOCK_TYPES, type Block, type Body } from './blocks.ts';
import type { Article } from './schema.ts';

/** Creates a visitor; parts without a callback are returned unchanged. */
export const createVisitor = (parts: Partial<BlockVisitor>): BlockVisitor => ({
  text: (text) => text,
  url: (url) => url,
  image: (image) => image,
  body: (body) => body,
  related: (related) => related,
  ...parts,
});

type VisitBlock = <B extends Block>(block: B, visit: BlockVisitor) => B;

export const visitBlock: VisitBlock = (block, visit) =>
  (BLOCK_TYPES[block.type].visit as VisitBlock)(block, visit);

function* blocksWithin(body: Body): Generator<Block> {
  for (const block of body) {
    const inner: Body[] = [];
    visitBlock(block, createVisitor({ body: (one) => (inner.push(one), one) }));
    yield block;
    for (const one of inner) yield* blocksWithin(one);
  }
}

/** All blocks of an article, each before those within it; footnotes last. */
export function* iterateBlocks({
  body,
  footnotes = [],
}: Pick<Article, 'body' | 'footnotes'>): Generator<Block> {
  yield* blocksWithin(body);
  for (const note of footnotes) yield* blocksWithin(note.body);
}
