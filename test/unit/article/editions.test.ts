import { expect, test } from 'vitest';
import { editionIn } from '../../../src/article/editions.ts';

const EDITIONS = [{ language: 'en' }, { language: 'zh-Hans' }, { language: 'zh-Hant' }];

test.each([
  ['zh-Hant', 'zh-Hant'],
  ['zh-hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hans'],
  ['fr', 'en'],
  [undefined, 'en'],
])('an article in %s belongs to the edition in %s', (language, edition) => {
  expect(editionIn(EDITIONS, language)?.language).toBe(edition);
});
