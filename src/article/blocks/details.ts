import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { described } from '../fields.ts';
import { element, labelElement } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('details', 'A section that the reader can open', {
  summary: described(Text, 'The line that is always shown'),
  body: blocksField('The blocks shown when it is open'),
});

export const details: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    summary: visit.text(block.summary, 'body'),
    body: visit.body(block.body, 'body'),
  }),
  html: ({ summary, body }, build) => [
    build.isInteractive
      ? element('details', {}, element('summary', {}, build.text(summary)), build.body(body))
      : element('section', { className: ['box'] }, labelElement(build.text(summary)), build.body(body)),
  ],
};
