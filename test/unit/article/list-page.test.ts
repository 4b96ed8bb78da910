/** Lenient parsing of list data: an invalid part costs only itself. */
import { expect, test } from 'vitest';
import type { ListPage } from '../../../src/article/list-page.ts';
import { parseListPage } from '../../../src/article/parse.ts';

const card = (name: string) => ({ url: `/articles/${name}/`, headline: name });
const LIST: ListPage = {
  kind: 'tag',
  address: '/tags/peace/page/2/',
  name: 'Peace',
  page: 2,
  newer: '/tags/peace/',
  older: '/tags/peace/page/1/',
  author: { name: 'Ann', url: 'https://ann.example/' },
  cards: [card('a'), card('b')],
  formatted: { en: { 'number 2': '2' } },
};
const parse = (fields: object) => parseListPage('/asked/', { ...LIST, ...fields });

test('a list that is right is kept whole', () => {
  expect(parse({})).toEqual(LIST);
});

test.each([
  ['no object', 3],
  ['without address', { headline: 'x' }],
  ['with an address that runs', { ...card('x'), url: 'javascript:alert(1)' }],
  ['null', null],
])('a card that is %s is left out, and no other', (_, wrong) => {
  expect(parse({ cards: [card('a'), wrong, card('b')] })).toEqual(LIST);
});

test('a field of a card that is wrong is left out, and the card kept', () => {
  const image = { src: 'data:text/html,x', alt: '' };
  expect(parse({ cards: [{ ...card('a'), image, minutes: 'five', subheading: 'x' }, card('b')] })).toEqual(
    LIST,
  );
});

test.each(['javascript:alert(1)', ' /tags/peace/', '//else.example/'])(
  'of the neighbours at %j none is kept',
  (wrong) => {
    const { newer: _newer, older: _older, ...rest } = LIST;
    expect(parse({ newer: wrong, older: wrong })).toEqual(rest);
  },
);

test.each(['javascript:alert(1)', undefined, 7])('a list at %j is the one that was asked for', (address) => {
  expect(parse({ address })).toEqual({ ...LIST, address: '/asked/' });
});

test.each([
  ['nothing', undefined],
  ['a list of JSON', [LIST]],
  ['an article', { headline: 'A', body: [] }],
  ['a list without cards', { ...LIST, cards: undefined }],
  ['a list of no known kind', { ...LIST, kind: 'wombats' }],
])('%s is no list', (_, data) => {
  expect(parseListPage('/asked/', data)).toBeUndefined();
});

test('data that nest without end are no list', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(parse({ name: deep })).toBeUndefined();
});
