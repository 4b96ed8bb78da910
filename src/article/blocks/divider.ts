import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { element } from '../html-element.ts';

const schema = blockSchema('divider', 'A divider between two parts', {});

export const divider: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block) => block,
  html: () => [element('hr', {})],
};
