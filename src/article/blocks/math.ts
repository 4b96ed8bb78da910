import * as v from 'valibot';
import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { described, NonEmpty, optional, optionalString } from '../fields.ts';
import { codeElement, element } from '../html-element.ts';
import { MathNode } from '../math-node.ts';

const tex = described(NonEmpty, 'The formula in TeX');
const mathml = described(NonEmpty, 'The formula in MathML');
const fields = {
  label: optionalString('Number of the formula'),
  tree: optional(MathNode, 'The formula as a MathML tree; added when publishing'),
};
const DESCRIPTION = 'A formula, in TeX or MathML';

const texSchema = blockSchema('math', DESCRIPTION, { tex, mathml: v.optional(mathml), ...fields });
const mathmlSchema = blockSchema('math', DESCRIPTION, { tex: v.optional(tex), mathml, ...fields });

export const math: BlockDefinition<typeof texSchema | typeof mathmlSchema> = {
  schemas: [texSchema, mathmlSchema],
  visit: (block) => block,
  html: (block, build) => [
    element(
      'div',
      { className: ['math'], dir: 'ltr' },
      (block.tree && build.formula(block.tree, block.tex)) ??
        codeElement(block.tex ?? block.mathml ?? '', block.tex === undefined ? 'xml' : 'math'),
      block.label && [' ', element('span', {}, block.label)],
    ),
  ],
};
