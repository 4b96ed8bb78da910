import { expect, test } from 'vitest';
import { linkUrls, splitTrailingUrl } from '../../../src/importers/plain-text/links.ts';

const link = (url: string) => ({ text: url, link: url });

test.each([
  ['no address', 'no address'],
  ['https://a.example/', [link('https://a.example/')]],
  ['See https://a.example/b, then go.', ['See ', link('https://a.example/b'), ', then go.']],
  ['(https://a.example/b_(c))', ['(', link('https://a.example/b_(c)'), ')']],
  ['https://user:secret@a.example/ stays text', 'https://user:secret@a.example/ stays text'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['https://', 'https://'],
])('finds the addresses in "%s"', (words, text) => {
  expect(linkUrls(words)).toEqual(text);
});

test.each([
  ['A headline https://a.example/', { words: 'A headline', url: 'https://a.example/' }],
  ['A headline (https://a.example/)', { words: 'A headline', url: 'https://a.example/' }],
  ['https://a.example/', { words: '', url: 'https://a.example/' }],
  ['A headline https://user:secret@a.example/', { words: 'A headline https://user:secret@a.example/' }],
])('splits the address off the end of "%s"', (words, parts) => {
  expect(splitTrailingUrl(words)).toEqual(parts);
});
