import type { Element } from 'hast';
import * as v from 'valibot';
import type { BlockVisitor } from './block-visitor.ts';
import { described, Id, optional } from './fields.ts';
import type { HtmlBuilder } from './html-tree.ts';
// Last, because it imports the files that call the functions below, which are hoisted.
import { Blocks, type Body } from './blocks.ts';

export function bodySchema(): v.GenericSchema<unknown, Body> {
  return v.lazy(() => Blocks);
}
export function blocksField(description: string) {
  return described(bodySchema(), description);
}

export function blockSchema<const T extends string, const E extends v.ObjectEntries>(
  type: T,
  description: string,
  entries: E,
) {
  return v.pipe(
    v.strictObject({
      type: described(v.literal(type), 'The type of the block'),
      id: optional(Id, 'Stable id of the block; derived from its text when absent'),
      ...entries,
    }),
    v.description(description),
  );
}

/** All that is known of a block type, apart from the component that shows it (`reader/blocks/`). */
export interface BlockDefinition<S extends v.GenericSchema, B = v.InferOutput<S>> {
  /** More than one where the subject may be in either of two fields. */
  readonly schemas: readonly S[];
  /** Passes its texts, URLs, pictures and inner blocks to the visitor, and returns the block with the results. */
  readonly visit: (block: B, visit: BlockVisitor) => B;
  readonly html: (block: B, build: HtmlBuilder) => readonly Element[];
}
