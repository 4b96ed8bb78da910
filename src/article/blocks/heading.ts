import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { described } from '../fields.ts';
import { element } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('heading', 'A heading within the article', {
  level: described(v.picklist([2, 3, 4]), 'Heading level; the headline is 1'),
  text: described(Text, 'The text'),
});

export const heading: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, text: visit.text(block.text, 'body') }),
  html: ({ level, text }, build) => [element(`h${level}`, {}, build.text(text))],
};
