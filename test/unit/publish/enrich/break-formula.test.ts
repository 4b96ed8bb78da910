import { expect, test } from 'vitest';
import type { MathNode } from '../../../../src/article/math-node.ts';
import { typesetMath } from '../../../../src/publish/content/typeset-math.ts';

const words = (node: MathNode | string): string =>
  typeof node === 'string' ? node : (node.children ?? []).map(words).join('');
const rowsOf = (tex: string): string[] => {
  const { tree } = typesetMath({ type: 'math', tex });
  return (tree?.children ?? []).map(words);
};
const terms = (count: number, name = 'x'): string =>
  Array.from({ length: count }, (_, at) => `${name}_{${at}}`).join('+');

test('a formula that fits is one row', () => {
  expect(rowsOf('a + b = c')).toHaveLength(1);
});

test('a long formula can break at each operator, and keeps all its parts', () => {
  const rows = rowsOf(`y = ${terms(30)}`);
  expect(rows).toHaveLength(31);
  expect(rows.slice(0, 3)).toEqual(['y', '=x0', '+x1']);
  expect(rows.join('')).toBe(`y=${Array.from({ length: 30 }, (_, at) => `x${at}`).join('+')}`);
});

test('an operator at the start of a row keeps the spacing of a binary operator', () => {
  const { tree } = typesetMath({ type: 'math', tex: terms(30) });
  const row = tree?.children?.[1] as MathNode;
  expect(row.children?.[0]).toMatchObject({ name: 'mo', attributes: { form: 'infix' } });
});

test('brackets and fractions are not broken', () => {
  expect(rowsOf(`(${terms(30)}) = b`)).toHaveLength(2);
  expect(rowsOf(`\\frac{${terms(30)}}{2}`)).toHaveLength(1);
});
