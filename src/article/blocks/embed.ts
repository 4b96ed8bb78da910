import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { described, NonEmpty, optional, optionalString, Url } from '../fields.ts';
import { element } from '../html-element.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('embed', 'Content of another site, shown as a card until the reader loads it', {
  url: described(Url, 'URL of the content; requested only when the reader chooses to'),
  title: described(NonEmpty, 'What it is'),
  provider: optionalString('Name of the other site'),
  caption: optional(Text, 'The caption'),
});

export const embed: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    url: visit.url(block.url),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  html: ({ url, title, provider, caption }, build) => [
    element(
      'figure',
      {},
      element(
        'p',
        { className: ['elsewhere'] },
        build.link(url, build.text(title)),
        provider && ` – ${provider}`,
      ),
      build.caption(caption),
    ),
  ],
};
