import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { described, flag } from '../fields.ts';
import { element } from '../html-element.ts';
import { linesOf } from '../plain-text.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('paragraph', 'A paragraph', {
  text: described(Text, 'The text'),
  verse: flag('Verse or a postal address: a line that wraps is indented'),
});

export const paragraph: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, text: visit.text(block.text, 'body') }),
  html: ({ text, verse }, build) => {
    if (text.length === 0) return [];
    if (!verse) return [element('p', {}, build.text(text))];
    const lines = linesOf(text).map((line) => element('span', {}, build.text(line)));
    return [element('p', { className: ['verse'] }, lines)];
  },
};
