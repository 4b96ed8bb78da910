/** Formulas as MathML 3, which is what e-books are held to; what does not keep to it is shown as its source. Pure. */
import { escaped, type Markup } from '../../../../article/markup.ts';
import type { BlockOf } from '../../../../article/blocks.ts';
import type { MathNode } from '../../../../article/math-node.ts';
import { isFitting, valueOf } from './math-rules.ts';
import type { Place } from './place.ts';
import { element, words } from './xhtml.ts';

function nodeXhtml(node: string | MathNode): Markup {
  if (typeof node === 'string') return escaped(node);
  const given = Object.entries(node.attributes ?? {});
  const attributes = Object.fromEntries(
    given.map(([name, value]) => [name, valueOf(node.name, name, value)]),
  );
  return element(node.name, attributes, ...(node.children ?? []).map(nodeXhtml));
}

function formula({ tree, tex, mathml }: BlockOf<'math'>): Markup {
  if (!tree || !isFitting(tree)) return element('code', {}, escaped(tex ?? mathml ?? ''));
  const { display, dir } = tree.attributes ?? {};
  return element(
    'math',
    {
      xmlns: 'http://www.w3.org/1998/Math/MathML',
      display: valueOf('math', 'display', display ?? 'block'),
      dir: dir && valueOf('math', 'dir', dir),
      alttext: tex,
    },
    ...(tree.children ?? []).map(nodeXhtml),
  );
}

/** A formula with its number. */
export const mathXhtml = (block: BlockOf<'math'>, place: Place): Markup =>
  element(
    'div',
    { id: place.takeId(block.id), class: 'math', dir: 'ltr' },
    formula(block),
    escaped(block.label ? ' ' : ''),
    words('span', block.label),
  );
