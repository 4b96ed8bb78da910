import { expect, test } from 'vitest';
import { isEmbeddable } from '../../../src/article/embed-host.ts';

test.each([
  ['https://maps.example/a', true],
  ['https://MAPS.example?b', true],
  ['https://maps.example#c', true],
  ['https://maps.example:8443/a', false],
  ['https://maps.example.org/a', false],
  ['http://maps.example/a', false],
])('%s may be framed where its host is allowed: %s', (url, isAllowed) => {
  expect(isEmbeddable(url, { embedHosts: ['maps.example'] })).toBe(isAllowed);
});
