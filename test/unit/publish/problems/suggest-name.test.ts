import { expect, test } from 'vitest';
import { suggestName, createSuggester } from '../../../../src/publish/problems/suggest-name.ts';

const KNOWN = ['headline', 'body', 'tags', 'alt', 'standfirst', 'café.jpg'];

test.each([
  ['hedline', 'headline'],
  ['HeadLine', 'headline'],
  ['headlines', 'headline'],
  ['stanfdirst', 'standfirst'],
  ['bdy', 'body'],
  ['tag', 'tags'],
  ['cafe\u0301.jpg', 'café.jpg'],
  ['wombat', undefined],
  ['src', undefined],
  ['x', undefined],
  ['headline', undefined],
])('suggests for %s: %s', (name, expected) => {
  expect(suggestName(name, KNOWN)).toBe(expected);
});

test('limits the number of comparisons', () => {
  const known = Array.from({ length: 10_000 }, (_, at) => `name-${at}`);
  const propose = createSuggester(known);
  const proposals = Array.from({ length: 500 }, (_, at) => propose(`nome-${at}`));
  expect(proposals[0]).toBe('name-0');
  expect(proposals.at(-1)).toBeUndefined();
  expect(propose('NAME-7')).toBe('name-7');
});
