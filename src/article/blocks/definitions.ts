import * as v from 'valibot';
import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { described } from '../fields.ts';
import { element } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('definitions', 'Terms and what they mean', {
  items: described(
    v.array(v.strictObject({ term: described(Text, 'The term'), body: blocksField('What it means') })),
    'Terms and their meanings',
  ),
});

export const definitions: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    items: block.items.map(({ term, body }) => ({
      term: visit.text(term, 'body'),
      body: visit.body(body, 'body'),
    })),
  }),
  html: ({ items }, build) => [
    element(
      'dl',
      {},
      items.map(({ term, body }) => [
        element('dt', {}, build.text(term)),
        element('dd', {}, build.body(body)),
      ]),
    ),
  ],
};
