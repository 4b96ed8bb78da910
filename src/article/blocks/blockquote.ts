import { blockSchema, blocksField, type BlockDefinition } from '../block-schema.ts';
import { optional, Url } from '../fields.ts';
import { attributionElement, element } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('blockquote', 'A block quotation', {
  body: blocksField('The quoted blocks'),
  attribution: optional(Text, 'Who said it'),
  url: optional(Url, 'URL of the source'),
});

export const blockquote: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    body: visit.body(block.body, 'body'),
    ...(block.attribution !== undefined && { attribution: visit.text(block.attribution, 'body') }),
    ...(block.url !== undefined && { url: visit.url(block.url) }),
  }),
  html: ({ body, attribution = '', url }, build) => [
    element(
      'figure',
      { className: ['quotation'] },
      element('blockquote', { cite: url === undefined ? undefined : build.href(url) }, build.body(body)),
      attributionElement(
        'figcaption',
        attribution.length > 0 ? element('bdi', {}, build.text(attribution)) : undefined,
      ),
    ),
  ],
};
