import { expect, test } from 'vitest';
import { articleTextOf } from '../../../../src/reader/dom/article-text.ts';
import { findSimilarQuotes } from '../../../../src/reader/dom/similar-quotes.ts';

/** What is found beside a quote that stands at the beginning of its article, before another text. */
function similarTexts(exact: string, other: string): string[] {
  const article = articleTextOf([
    { id: 'a', type: 'paragraph', text: exact },
    { id: 'b', type: 'paragraph', text: other },
  ]);
  const quote = { exact, prefix: '', suffix: '', block: 'a', start: 0, end: exact.length, at: 0 };
  return findSimilarQuotes(article, quote).map((found) => found.exact);
}

test('twelve characters are enough to be compared with text that differs a little', () => {
  expect(similarTexts('Team Alder 7', 'Team Elder 7')).toEqual(['Team Elder 7']);
});

test('eleven characters are compared with the same text alone', () => {
  expect(similarTexts('Team Alder!', 'Team Elder!')).toEqual([]);
  expect(similarTexts('Team Alder!', 'Team Alder!')).toEqual(['Team Alder!']);
});
