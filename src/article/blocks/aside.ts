import * as v from 'valibot';
import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { optional, optionalString } from '../fields.ts';
import { element, labelElement } from '../html-element.ts';

const schema = blockSchema('aside', 'Additional information next to the text', {
  title: optionalString('Heading of the aside'),
  body: blocksField('Its blocks'),
  tone: optional(v.picklist(['note', 'background', 'warning']), 'Its purpose'),
});

export const aside: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    ...(block.title !== undefined && { title: visitString(visit, block.title, 'body') }),
    body: visit.body(block.body, 'body'),
  }),
  html: ({ title, tone = 'note', body }, build) => [
    element(
      'aside',
      { className: ['box'] },
      labelElement(build.text(title || (build.labels?.[tone] ?? ''))),
      build.body(body),
    ),
  ],
};
