import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article/blocks.ts';
import type { Text } from '../../../../src/article/spans.ts';
import { findDropCapParagraph } from '../../../../src/reader/blocks/drop-cap.ts';

const MORE = 'arbour workers said that the water had come over the wall again. '.repeat(4);
const paragraph = (text: Text): Block => ({ type: 'paragraph', text });
const FIRST = paragraph(`H${MORE}`);

test.each<[string, Text]>([
  ['a word', 'Meanwhile'],
  ['two lines', `H${MORE}`.slice(0, 130)],
  ['a number', `40 h${MORE}`],
  ['an amount', `$40m h${MORE}`],
  ['a dash', `— Who h${MORE}`],
  ['two hyphens', `-- Who h${MORE}`],
  ['a quotation mark', `“Who h${MORE}”`],
  ['a straight quotation mark', `"Who h${MORE}"`],
  ['a bracket', `(Who h${MORE})`],
  ['an ellipsis', `… who h${MORE}`],
  ['a letter without capitals', `漢字 h${MORE}`],
  ['a letter and an apostrophe', `O’Brien ${MORE}`],
  ['initials', `D. H. Lawrence ${MORE}`],
  ['code', [{ text: 'npm', code: true }, MORE]],
  ['nothing and then code', ['', { text: 'npm', code: true }, MORE]],
  ['a superscript letter', [{ text: 'a', superscript: true }, MORE]],
  ['a ruby reading', [{ text: 'Kanji', ruby: 'かんじ' }, MORE]],
  ['a line break after a letter', ['H', { break: true }, MORE]],
])('a paragraph that starts with, or is only, %s has no drop cap', (_, text) => {
  expect(findDropCapParagraph([paragraph(text)])).toBeUndefined();
});

test.each<[string, Text]>([
  ['a letter', `H${MORE}`],
  ['a lowercase letter', `h${MORE}`],
  ['a Cyrillic letter', `Г${MORE}`],
  ['a letter with a combining accent', `E\u0301 h${MORE}`],
  ['a link', [{ text: 'Harbour', link: '/' }, MORE]],
])('a paragraph that starts with %s has a drop cap', (_, text) => {
  const first = paragraph(text);
  expect(findDropCapParagraph([first, FIRST])).toBe(first);
});

test.each<[string, Block]>([
  ['key points', { type: 'keyPoints', items: ['One'] }],
  ['a picture', { type: 'figure', image: { src: '/media/a.png', alt: '' } }],
  ['a pull quote', { type: 'pullquote', text: 'Water' }],
])('the first paragraph after %s has a drop cap', (_, before) => {
  expect(findDropCapParagraph([before, FIRST])).toBe(FIRST);
});

test.each<[string, Block]>([
  ['a heading', { type: 'heading', level: 2, text: 'Part 1' }],
  ['a list', { type: 'list', items: ['One'] }],
  ['a paragraph too short for one', paragraph('Meanwhile')],
])('the first paragraph after %s has no drop cap', (_, before) => {
  expect(findDropCapParagraph([before, FIRST])).toBeUndefined();
});

test('verse has no drop cap', () => {
  expect(findDropCapParagraph([{ type: 'paragraph', verse: true, text: `H${MORE}` }])).toBeUndefined();
});
