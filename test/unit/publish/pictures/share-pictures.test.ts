import { expect, test } from 'vitest';
import { undrawnScriptProblems } from '../../../../src/publish/pictures/share-pictures.ts';
import { parseSite } from '../../site/test-articles.ts';

const article = (headline: string, share?: string) => ({
  shareAddress: share,
  summary: { article: { headline } },
});
const warnings = (without: readonly string[]) =>
  undrawnScriptProblems(
    'public',
    [article('A headline', '/share/1.png'), article('永遠の見出し'), article('한국'), article('永')],
    parseSite(),
    { version: '1', without },
  ).map(({ message }) => message);

test('articles in a script without a font are reported with the script and what to do', () => {
  expect(warnings(['Han', 'Hangul', 'Thai'])).toEqual([
    'gets no share pictures for 3 articles: no font on this machine has Han, Hangul; install one (Noto has all), then build with --full',
  ]);
});

test('nothing is reported when all letters can be drawn', () => {
  expect(warnings([])).toEqual([]);
});

test.each([
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ'],
  ['Oriya', 'ଓଡ଼ିଆ'],
  ['Cherokee', 'ᏣᎳᎩ'],
])('an article in %s has no share picture without a font for it', (script, headline) => {
  const options = { version: '1', without: [script] };
  expect(undrawnScriptProblems('public', [article(headline)], parseSite(), options)).toHaveLength(1);
});
