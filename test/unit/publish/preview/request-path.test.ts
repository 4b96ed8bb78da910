import { expect, test } from 'vitest';
import { folderAddress, parseRequestTarget } from '../../../../src/publish/preview/request-path.ts';

const path = (steps: readonly string[], folder: boolean, query = ''): object => ({
  kind: 'path',
  segments: steps,
  isFolder: folder,
  query,
});
const elsewhere = { kind: 'elsewhere' };
const malformed = { kind: 'malformed' };

test.each([
  ['/', '/', path([], true)],
  ['/a/b', '/', path(['a', 'b'], false)],
  ['/a/b/?q=1&r', '/', path(['a', 'b'], true, '?q=1&r')],
  ['/%D8%AE%D8%A8%D8%B1/', '/', path(['خبر'], true)],
  ['/a%20b%3F', '/', path(['a b?'], false)],
  ['/sub/', '/sub/', path([], true)],
  ['/sub/a', '/sub/', path(['a'], false)],
  ['/sub?q', '/sub/', { kind: 'base', query: '?q' }],
  ['/', '/sub/', elsewhere],
  ['/subway/', '/sub/', elsewhere],
  ['//evil.example/', '/', elsewhere],
  ['//', '/', elsewhere],
  ['/a//b', '/', elsewhere],
  ['/../x', '/', malformed],
  ['/a/%2e%2e/x', '/', malformed],
  ['/a/%2E./x', '/', malformed],
  ['/./a', '/', malformed],
  ['/a%2fb', '/', malformed],
  ['/a%5cb', '/', malformed],
  ['/a\\b', '/', malformed],
  ['/a%00.html', '/', malformed],
  ['/a%0d%0aX: y', '/', malformed],
  ['/%', '/', malformed],
  ['/%ff', '/', malformed],
  ['*', '/', malformed],
  ['http://evil.example/', '/', malformed],
  ['', '/', malformed],
])('%j under %j', (target, base, expected) => {
  expect(parseRequestTarget(target, base)).toEqual(expected);
});

test.each([
  ['/', ['a'], '?q', '/a/?q'],
  ['/sub/', ['a b', 'خ'], '', '/sub/a%20b/%D8%AE/'],
  ['/', ['?x', '#y'], '', '/%3Fx/%23y/'],
])('a folder is found at its address under %s', (base, steps, query, expected) => {
  expect(folderAddress(base, steps, query)).toBe(expected);
});
