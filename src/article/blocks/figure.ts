import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { visitFigure } from '../block-visitor.ts';
import { figureFields } from '../pictures.ts';

const schema = blockSchema('figure', 'A picture', figureFields);

export const figure: BlockDefinition<typeof schema> = {
  schemas: [schema],
  visit: (block, visit) => ({ ...block, ...visitFigure(block, visit) }),
  html: (block, build) => [build.figure(block)],
};
