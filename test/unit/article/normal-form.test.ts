import { expect, test } from 'vitest';
import { normalAddress, normalNames } from '../../../src/article/normal-form.ts';

test.each([
  ['/articles/Mu\u0308ller/', '/articles/M\u00fcller/'],
  ['/articles/Mu%CC%88ller/?a=%CC%88#e%CC%81', '/articles/M%C3%BCller/?a=%CC%88#%C3%A9'],
  ['../Mu%cc%88ller/', '../M%C3%BCller/'],
  ['/a%20b%2Fc', '/a%20b%2Fc'],
  ['/broken%E4%', '/broken%E4%'],
  ['https://other.example/Mu%CC%88ller', 'https://other.example/Mu%CC%88ller'],
  ['//other.example/Mu%CC%88ller', '//other.example/Mu%CC%88ller'],
])('%j is %j', (url, expected) => {
  expect(normalAddress(url)).toBe(expected);
});

test('names and addresses of a document are brought into one form, and its words are not touched', () => {
  const words = { type: 'paragraph', id: 'x', text: 'Mu\u0308ller' };
  const document = {
    body: [words, { type: 'relatedLink', article: 'Mu\u0308ller' }],
    aliases: ['/u\u0308/'],
  };
  expect(normalNames(document)).toEqual({
    body: [words, { type: 'relatedLink', article: 'M\u00fcller' }],
    aliases: ['/\u00fc/'],
  });
  expect(normalNames(document).body[0]).toBe(words);
  const plain = { body: [{ id: 'a', url: '/b' }] };
  expect(normalNames(plain)).toBe(plain);
});
