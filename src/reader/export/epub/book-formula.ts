/** Formulas as MathML 3, which EPUB requires. Pure. */
import type { Element } from 'hast';
import { mathElement } from '../../../article/html-tree.ts';
import type { MathNode } from '../../../article/math-node.ts';
import { allowedValue, isValidMathMl } from './mathml-rules.ts';

function allowedNode(node: MathNode): MathNode {
  const attributes = Object.entries(node.attributes ?? {}).flatMap(([name, value]) => {
    const allowed = allowedValue(node.name, name, value);
    return allowed === undefined ? [] : [[name, allowed] as const];
  });
  const children = (node.children ?? []).map((child) =>
    typeof child === 'string' ? child : allowedNode(child),
  );
  return { name: node.name, attributes: Object.fromEntries(attributes), children };
}

export function bookFormula(tree: MathNode, tex: string | undefined): Element | undefined {
  if (!isValidMathMl(tree)) return undefined;
  const { attributes, ...node } = allowedNode(tree);
  const math = 'http://www.w3.org/1998/Math/MathML';
  return mathElement({ ...node, attributes: { xmlns: math, display: 'block', ...attributes } }, tex);
}
