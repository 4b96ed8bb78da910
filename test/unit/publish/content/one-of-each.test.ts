/** Strings that an archive says often are held once, and everything stays what it was. */
import { expect, test } from 'vitest';
import { oneOfEach } from '../../../../src/publish/content/one-of-each.ts';

test('values keep what they say, at whatever depth', () => {
  const value = {
    id: 'a',
    tags: ['x', 'y'],
    deep: { list: [{ name: 'x', none: null, count: 3, is: true }] },
  };
  const copy = structuredClone(value);
  expect(oneOfEach()(value)).toBe(value);
  expect(value).toEqual(copy);
});
