/** Everything that looks at all blocks (words, ids, links, pictures) goes through here, so a new type needs one entry. */
import type { BlockVisitor } from './block-visitor.ts';
import { BLOCK_TYPES, type Block } from './blocks.ts';

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
