/** Formulas as MathML, with their source for feed readers that do not render it. */
import type { BlockOf } from '../../article/blocks.ts';
import type { MathNode } from '../../article/math-node.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';

/** Safe, because the schema allows only listed elements and attributes. */
const mathNodeHtml = (node: string | MathNode): Markup =>
  typeof node === 'string'
    ? escapeMarkup(node)
    : htmlElement(node.name, node.attributes ?? {}, ...(node.children ?? []).map(mathNodeHtml));

export function mathHtml({ tree, tex, mathml, label }: BlockOf<'math'>): Markup {
  const formula = tree
    ? htmlElement('math', { ...tree.attributes, alttext: tex }, ...(tree.children ?? []).map(mathNodeHtml))
    : htmlElement('code', {}, escapeMarkup(tex ?? mathml ?? ''));
  return htmlElement('p', {}, formula, label ? escapeMarkup(` ${label}`) : joinMarkup([]));
}
