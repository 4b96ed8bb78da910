import { expect, test } from 'vitest';
import { articleTextOf } from '../../../../src/reader/dom/article-text.ts';
import { findSimilarQuotes } from '../../../../src/reader/dom/similar-quotes.ts';

/** Returns the texts found similar to a quote in an article of the quote and another text. */
function similarTexts(exact: string, other: string): string[] {
  const article = articleTextOf([
    { id: 'a', type: 'paragraph', text: exact },
    { id: 'b', type: 'paragraph', text: other },
  ]);
  const quote = { exact, prefix: '', suffix: '', block: 'a', start: 0, end: exact.length, at: 0 };
  return findSimilarQuotes(article, quote).map((found) => found.exact);
}

test('a quote of twelve characters is compared with slightly different text', () => {
  expect(similarTexts('Team Alder 7', 'Team Elder 7')).toEqual(['Team Elder 7']);
});

test('a quote of eleven characters is compared only with the same text', () => {
  expect(similarTexts('Team Alder!', 'Team Elder!')).toEqual([]);
  expect(similarTexts('Team Alder!', 'Team Alder!')).toEqual(['Team Alder!']);
});
