import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitString } from '../block-visitor.ts';
import { described, flag, optionalString } from '../fields.ts';
import { attributionElement, element } from '../html-element.ts';

const schema = blockSchema('pullquote', 'Words of the article repeated in large type', {
  text: described(
    v.string(),
    'Words of the article, shown in large type; never counted, read aloud, indexed or copied',
  ),
  attribution: optionalString('Who said it'),
  repeats: flag('Whether the article’s text contains these words; added when publishing'),
});

export const pullquote: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, text: visitString(visit, block.text, 'furniture') }),
  html: ({ text, attribution, repeats }, build) =>
    text.trim() === '' || (repeats !== false && !build.hasPullquotes)
      ? []
      : [
          element(
            'aside',
            { className: ['pullquote'], role: 'doc-pullquote' },
            element('blockquote', {}, element('p', {}, build.text(text))),
            attributionElement('p', attribution && build.name(attribution)),
          ),
        ],
};
