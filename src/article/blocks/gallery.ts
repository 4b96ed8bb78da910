import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitFigure } from '../block-visitor.ts';
import { described, optional } from '../fields.ts';
import { element } from '../html-element.ts';
import { Figure } from '../pictures.ts';
import { Text } from '../spans.ts';

const schema = blockSchema('gallery', 'Several pictures', {
  figures: described(v.array(Figure), 'The pictures'),
  caption: optional(Text, 'Caption of the whole gallery'),
});

export const gallery: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({
    ...block,
    figures: block.figures.map((figure) => visitFigure(figure, visit)),
    ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  }),
  html: ({ figures, caption }, build) => [
    element(
      'figure',
      {},
      figures.map((one) => build.figure(one)),
      build.caption(caption),
    ),
  ],
};
