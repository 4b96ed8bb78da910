import * as v from 'valibot';
import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { described, NonEmpty, optionalString } from '../fields.ts';
import { element, labelElement } from '../html-element.ts';

const schema = blockSchema('timeline', 'Events in order', {
  items: described(
    v.array(
      v.strictObject({
        date: described(NonEmpty, 'When: ISO 8601, or words'),
        title: optionalString('Title of the event'),
        body: blocksField('Details of the event'),
      }),
    ),
    'Events, in order',
  ),
});

export const timeline: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    items: block.items.map((item) => ({
      ...item,
      date: visitString(visit, item.date, 'body'),
      ...(item.title !== undefined && { title: visitString(visit, item.title, 'body') }),
      body: visit.body(item.body, 'body'),
    })),
  }),
  html: ({ items }, build) => [
    element(
      'ol',
      { className: ['timeline'] },
      items.map(({ date, title, body }) =>
        element(
          'li',
          {},
          labelElement(build.text(build.date(date))),
          title && element('p', {}, element('strong', {}, build.text(title))),
          build.body(body),
        ),
      ),
    ),
  ],
};
