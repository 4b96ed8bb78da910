/** A footnote's blocks for another place on the page than the list: without ids, which stand in the list. Pure. */
import { rebuild, visitor } from '../../../article/anatomy.ts';
import type { Body } from '../../../article/blocks.ts';

/** The body of a footnote without ids. */
export const noteBody = (body: Body): Body =>
  body.map((block) => ({ ...rebuild(block, visitor({ body: noteBody })), id: undefined }));
