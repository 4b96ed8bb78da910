import { expect, test } from 'vitest';
import type { MathNode } from '../../../../src/article/math-node.ts';
import { typesetMath } from '../../../../src/publish/content/typeset-math.ts';

const words = (node: MathNode | string): string =>
  typeof node === 'string' ? node : (node.children ?? []).map(words).join('');

test.each([
  ['\\mathrm{v10}', 'v10'],
  ['\\mathrm{A 1234 b56}', 'A1234b56'],
  ['x_{\\mathrm{CO2}} + 10', 'xCO2+10'],
])('numbers in %s have no spaces inside', (tex, expected) => {
  const { tree } = typesetMath({ type: 'math', tex });
  expect(tree && words(tree)).toBe(expected);
});
