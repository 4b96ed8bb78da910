import { expect, test } from 'vitest';
import type { BlockOf } from '../../../../src/article/blocks.ts';
import { isDense, signsAcross } from '../../../../src/reader/blocks/print-width.ts';

const table = (body: BlockOf<'table'>['body']): BlockOf<'table'> => ({ type: 'table', body });
const cells = (count: number, word: string): string[] => Array.from({ length: count }, () => word);

test.each([
  ['six columns of words', table([cells(6, 'Representatives of the wards')]), false],
  ['sixteen columns', table([cells(16, 'Column')]), true],
  ['an address', table([['Source', `https://example.org/${'a'.repeat(90)}`]]), true],
  ['a long sentence', table([['Source', 'word '.repeat(90)]]), false],
  ['a Chinese sentence', table([['来源', '水'.repeat(200)]]), false],
  ['a cell that spans all columns', table([[{ text: 'a'.repeat(100), colspan: 2 }], ['a', 'b']]), false],
])('whether a table with %s is dense in print', (_, block, expected) => {
  expect(isDense(block)).toBe(expected);
});

test('the width of a formula is its number of characters, in the wider part of a fraction or the longest row', () => {
  const word = (text: string) => ({ name: 'mi', children: [text] });
  const row = (...texts: string[]) => ({ name: 'mrow', children: texts.map(word) });
  expect(signsAcross({ name: 'math', children: [row('a', 'bc')] })).toBe(3);
  expect(signsAcross({ name: 'math', children: [row('a', 'bc'), row('abcd')] })).toBe(4);
  expect(
    signsAcross({ name: 'math', children: [{ name: 'mfrac', children: [row('a', 'b'), word('c')] }] }),
  ).toBe(2);
});
