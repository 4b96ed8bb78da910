/** Formulas as MathML for feeds, with their source for readers that set none. Pure. */
import type { BlockOf } from '../../article/blocks.ts';
import type { MathNode } from '../../article/math-node.ts';
import { escaped, html, joined, type Markup } from '../../article/markup.ts';

/** Names of elements and attributes have passed the lists of the schema. */
const nodeHtml = (node: string | MathNode): Markup =>
  typeof node === 'string'
    ? escaped(node)
    : html(node.name, node.attributes ?? {}, ...(node.children ?? []).map(nodeHtml));

/** A formula; its source where it has not been set. */
export function mathHtml({ tree, tex, mathml, label }: BlockOf<'math'>): Markup {
  const formula = tree
    ? html('math', { ...tree.attributes, alttext: tex }, ...(tree.children ?? []).map(nodeHtml))
    : html('code', {}, escaped(tex ?? mathml ?? ''));
  return html('p', {}, formula, label ? escaped(` ${label}`) : joined([]));
}
