import { createElement, type ReactNode } from 'react';
import type { MathNode } from '../../article/math-node.ts';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { signsAcross } from './print-width.ts';

function renderMathNode(node: MathNode | string, at: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(
    node.name,
    { key: at, ...node.attributes },
    ...(node.children ?? []).map(renderMathNode),
  );
}

export function Formula({ block }: BlockProps<'math'>) {
  const { tree } = block;
  return (
    <div
      {...blockAttributes(block)}
      className="math"
      dir="ltr"
      role="group"
      tabIndex={0}
      data-signs={tree && signsAcross(tree)}
    >
      {tree ? renderMathNode(tree, 0) : <code>{block.tex ?? block.mathml}</code>}
      {block.label && <span className="math-label">{block.label}</span>}
    </div>
  );
}
