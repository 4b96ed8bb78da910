import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { described, optionalString } from '../fields.ts';
import { element, labelElement } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('keyPoints', 'Key points of the article', {
  title: optionalString('Heading of the points'),
  items: described(v.array(Text), 'Key points of the article'),
});

export const keyPoints: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    ...(block.title !== undefined && { title: visitString(visit, block.title, 'body') }),
    items: block.items.map((item) => visit.text(item, 'body')),
  }),
  html: ({ title, items }, build) => [
    element(
      'section',
      { className: ['box'] },
      labelElement(build.text(title || (build.labels?.keyPoints ?? ''))),
      element(
        'ul',
        {},
        items.map((item) => element('li', {}, build.text(item))),
      ),
    ),
  ],
};
