import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Body } from '../../../article/blocks.ts';

/** The blocks of a footnote without ids, which stay unique to the list of notes. Pure. */
export const footnoteBody = (body: Body): Body =>
  body.map((block) => ({ ...visitBlock(block, createVisitor({ body: footnoteBody })), id: undefined }));
