import { expect, test } from 'vitest';
import { formatPath } from '../../../src/article/issue.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { checkReferences } from '../../../src/article/check-references.ts';
import { VALID_CASES } from './block-cases.ts';

const check = (article: Record<string, unknown>): string[] => {
  const parsed = parseArticle({ headline: 'A', body: [], ...article });
  expect(parsed.issues).toEqual([]);
  return checkReferences(parsed.article!).map(
    ({ path, message, severity }) => `${severity} ${formatPath(path)}: ${message}`,
  );
};
const note = (id: string): unknown => ({ id, body: [] });
const withReference = (footnote: string): unknown => ({
  type: 'paragraph',
  text: ['x', { text: 'y', footnote }],
});

test('duplicate block ids are reported at any depth', () => {
  const body = [
    { type: 'divider', id: 'a' },
    { type: 'list', items: ['x', { body: [{ type: 'divider', id: 'a' }] }] },
    { type: 'video', src: '/v', transcript: [{ type: 'divider', id: 'b' }] },
  ];
  const footnotes = [{ id: '1', body: [{ type: 'divider', id: 'b' }] }];
  expect(check({ body, footnotes })).toEqual([
    'error body.1.items.1.body.0.id: "a" is the id of body.0 too; write another',
    'error footnotes.0.body.0.id: "b" is the id of body.2.transcript.0 too; write another',
  ]);
});
test('duplicate footnote ids are reported', () => {
  expect(check({ footnotes: [note('1'), note('2'), note('1')] })).toEqual([
    'error footnotes.2.id: "1" is the id of footnotes.0 too; write another',
  ]);
});
test('references to missing footnotes are reported in every field that has text', () => {
  const missing = (path: string): string =>
    `error ${path}: no footnote has the id "9"; add it to "footnotes", or remove it here`;
  const span = [{ text: 'y', footnote: '9' }];
  const body = [
    withReference('1'),
    withReference('9'),
    { type: 'table', body: [['a', { text: span }]] },
    { type: 'figure', image: { src: '/a', alt: '' }, caption: span },
  ];
  const footnotes = [{ id: '1', body: [withReference('9')] }];
  expect(check({ standfirst: span, body, footnotes })).toEqual([
    missing('standfirst.0.footnote'),
    missing('body.1.text.1.footnote'),
    missing('body.2.body.0.1.text.0.footnote'),
    missing('body.3.caption.0.footnote'),
    missing('footnotes.0.body.0.text.1.footnote'),
  ]);
});
test('a footnote without a reference and a block with the id of a footnote are allowed', () => {
  expect(check({ body: [{ type: 'divider', id: '1' }], footnotes: [note('1')] })).toEqual([]);
});
test('the original data of an unknown block is not checked', () => {
  const original = { type: 'poll', id: 'a', text: [{ text: 'x', footnote: '9' }] };
  expect(
    check({
      body: [
        { type: 'divider', id: 'a' },
        { type: 'unknown', of: 'poll', text: 'x', original },
      ],
    }),
  ).toEqual([]);
});
test('ids such as __proto__ are checked like others', () => {
  expect(check({ body: [withReference('__proto__')] })).toHaveLength(1);
  expect(check({ body: [withReference('__proto__')], footnotes: [note('__proto__')] })).toEqual([]);
});
test('no valid fixture makes the check throw', () => {
  for (const { article } of VALID_CASES)
    expect(() => checkReferences(parseArticle(article).article!)).not.toThrow();
});
