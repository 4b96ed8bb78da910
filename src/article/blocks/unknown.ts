import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { described } from '../fields.ts';
import { element } from '../html-element.ts';

const schema = blockSchema('unknown', 'A block of an unknown type, as the parser keeps it', {
  of: described(v.string(), 'The unknown type'),
  text: described(v.string(), 'Its text, which is shown instead'),
  original: v.optional(
    v.pipe(v.record(v.string(), v.unknown()), v.description('The block as it was written')),
  ),
});

export const unknown: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'body') }),
  html: ({ text }, build) =>
    text
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [element('p', {}, build.text(line.trim()))])),
};
