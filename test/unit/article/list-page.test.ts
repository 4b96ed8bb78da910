/** Lenient parsing of list data drops only what is invalid. */
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

test('a valid list is kept as it is', () => {
  expect(parse({})).toEqual(LIST);
});

test.each([
  ['not an object', 3],
  ['without address', { headline: 'x' }],
  ['with a javascript: address', { ...card('x'), url: 'javascript:alert(1)' }],
  ['null', null],
])('a card that is %s is dropped, and the others are kept', (_, wrong) => {
  expect(parse({ cards: [card('a'), wrong, card('b')] })).toEqual(LIST);
});

test('an invalid field of a card is dropped, and the card is kept', () => {
  const image = { src: 'data:text/html,x', alt: '' };
  expect(parse({ cards: [{ ...card('a'), image, minutes: 'five', subheading: 'x' }, card('b')] })).toEqual(
    LIST,
  );
});

test.each(['javascript:alert(1)', ' /tags/peace/', '//else.example/'])(
  'the neighbouring pages are dropped when their address is %j',
  (wrong) => {
    const { newer: _newer, older: _older, ...rest } = LIST;
    expect(parse({ newer: wrong, older: wrong })).toEqual(rest);
  },
);

test.each(['javascript:alert(1)', undefined, 7])(
  'a list with the address %j gets the requested address',
  (address) => {
    expect(parse({ address })).toEqual({ ...LIST, address: '/asked/' });
  },
);

test.each([
  ['nothing', undefined],
  ['an array', [LIST]],
  ['an article', { headline: 'A', body: [] }],
  ['a list without cards', { ...LIST, cards: undefined }],
  ['a list of an unknown kind', { ...LIST, kind: 'wombats' }],
])('%s is not a list page', (_, data) => {
  expect(parseListPage('/asked/', data)).toBeUndefined();
});

test('deeply nested data is not a list page', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(parse({ name: deep })).toBeUndefined();
});
