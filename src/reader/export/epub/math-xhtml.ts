/** Formulas as MathML 3, which EPUB requires; an invalid one is shown as its source. Pure. */
import { escapeMarkup, type Markup } from '../../../article/markup.ts';
import type { BlockOf } from '../../../article/blocks.ts';
import type { MathNode } from '../../../article/math-node.ts';
import { isValidMathMl, allowedValue } from './mathml-rules.ts';
import type { ChapterContext } from './chapter-context.ts';
import { element, textElement } from './xhtml.ts';

function nodeXhtml(node: string | MathNode): Markup {
  if (typeof node === 'string') return escapeMarkup(node);
  const given = Object.entries(node.attributes ?? {});
  const attributes = Object.fromEntries(
    given.map(([name, value]) => [name, allowedValue(node.name, name, value)]),
  );
  return element(node.name, attributes, ...(node.children ?? []).map(nodeXhtml));
}

function formula({ tree, tex, mathml }: BlockOf<'math'>): Markup {
  if (!tree || !isValidMathMl(tree)) return element('code', {}, escapeMarkup(tex ?? mathml ?? ''));
  const { display, dir } = tree.attributes ?? {};
  return element(
    'math',
    {
      xmlns: 'http://www.w3.org/1998/Math/MathML',
      display: allowedValue('math', 'display', display ?? 'block'),
      dir: dir && allowedValue('math', 'dir', dir),
      alttext: tex,
    },
    ...(tree.children ?? []).map(nodeXhtml),
  );
}

export const mathXhtml = (block: BlockOf<'math'>, place: ChapterContext): Markup =>
  element(
    'div',
    { id: place.takeId(block.id), class: 'math', dir: 'ltr' },
    formula(block),
    escapeMarkup(block.label ? ' ' : ''),
    textElement('span', block.label),
  );
