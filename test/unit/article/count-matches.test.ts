import { expect, test } from 'vitest';
import { countMatches } from '../../../src/article/count-matches.ts';

const VOWEL = /[aeiou]/g;

test('matches are counted from the start of each text', () => {
  expect(countMatches('audio', VOWEL)).toBe(4);
  expect(countMatches('rhythm', VOWEL)).toBe(0);
  VOWEL.lastIndex = 3;
  expect(countMatches('audio', VOWEL)).toBe(4);
});
