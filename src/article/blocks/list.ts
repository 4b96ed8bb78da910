import * as v from 'valibot';
import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { described, flag, optional } from '../fields.ts';
import { element } from '../html-element.ts';
import { longestNumber } from '../longest-number.ts';
import { isText } from '../plain-text.ts';
import { Spans } from '../spans.ts';

/** Browsers count lists in 32 bits. */
const MAX_LIST_START = 999_999_999;

const ListStart = v.pipe(
  v.number(),
  v.integer('is not a whole number; write one such as 1'),
  v.minValue(-MAX_LIST_START, `is below ${-MAX_LIST_START}, which browsers count wrong; write a larger one`),
  v.maxValue(MAX_LIST_START, `is over ${MAX_LIST_START}, which browsers count wrong; write a smaller one`),
);
const ListItem = v.union(
  [v.string(), Spans, v.strictObject({ body: blocksField('The blocks of the item') })],
  'must be text, or { "body": [blocks] }',
);

const schema = blockSchema('list', 'A list, ordered or not', {
  ordered: flag('Numbered'),
  start: optional(ListStart, 'First number'),
  items: described(v.array(ListItem), 'The items'),
});

/** E-book readers reserve space for three digits beside a list. */
const hasLongNumbers = (start = 1, count: number): boolean => longestNumber(start, count).length > 3;

export const list: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    items: block.items.map((item) =>
      isText(item) ? visit.text(item, 'body') : { ...item, body: visit.body(item.body, 'body') },
    ),
  }),
  html: ({ ordered, start, items }, build) => [
    element(
      ordered ? 'ol' : 'ul',
      ordered ? { start, className: hasLongNumbers(start, items.length) ? ['long-numbers'] : undefined } : {},
      items.map((item) => element('li', {}, isText(item) ? build.text(item) : build.body(item.body))),
    ),
  ],
};
