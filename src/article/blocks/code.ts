import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { described, optional, optionalString } from '../fields.ts';
import { codeElement, element } from '../html-element.ts';

const schema = blockSchema('code', 'Source code', {
  text: described(v.string(), 'The source code, with line breaks'),
  language: optionalString('Programming language'),
  filename: optionalString('File name'),
  tokens: optional(
    v.array(v.strictTuple([v.string(), v.string()])),
    'The source code as [text, kind] pairs for highlighting; added when publishing',
  ),
});

export const code: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'body') }),
  html: ({ text, language, filename }) => [
    element(
      'figure',
      {},
      filename?.trim() && element('figcaption', {}, element('code', { dir: 'ltr' }, filename)),
      codeElement(text, language),
    ),
  ],
};
