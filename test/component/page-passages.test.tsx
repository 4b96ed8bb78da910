/** The passages found in a page are those of the article's data, for every block of every fixture. */
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { iteratePassages } from '../../src/article/passages.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { pagePassage, passageIdAt } from '../../src/reader/dom/page-passages.ts';
import { toDomRange, toPassageRanges } from '../../src/reader/dom/passage-dom-range.ts';
import { ArticleView } from '../../src/reader/pages/ArticlePage.tsx';
import { FIXTURE_ARTICLES, relatedCard, SAMPLE_ARTICLES } from './fixture-articles.ts';
import { show, showArticle, TEST_SITE } from './show.tsx';

test.each([...FIXTURE_ARTICLES, ...SAMPLE_ARTICLES])(
  '$id has the same passages in its data and on its page',
  (entry) => {
    const article = prepareArticle(entry, TEST_SITE, relatedCard);
    show(<ArticleView article={article} />);
    const expected = [...iteratePassages(article)];
    expect(expected.map(({ id }) => ({ id, text: pagePassage(id)?.text }))).toEqual(
      expected.map(({ id, text }) => ({ id, text })),
    );
    const ids = new Set(expected.map(({ id }) => id));
    const others = [...document.querySelectorAll('[data-block]')].filter(({ id }) => !ids.has(id));
    expect(others.filter(({ id }) => pagePassage(id)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    for (const { id, text } of expected) {
      const passage = pagePassage(id);
      const range = passage && toDomRange(passage, 0, text.length);
      expect(range && passageIdAt(range.startContainer)).toBe(id);
      const own = range && toPassageRanges(range).find((passageRange) => passageRange.id === id);
      expect(own).toMatchObject({ id, start: 0, end: text.length });
    }
  },
);

test('a range may start and end within spans, and includes links but no footnote mark', () => {
  const page = showArticle({
    footnotes: [{ id: '1', body: [{ type: 'paragraph', id: 'n', text: 'Below.' }] }],
    body: [
      {
        type: 'paragraph',
        id: 'a',
        text: ['One ', { text: 'two', link: '/x/', footnote: '1' }, ' three ', { text: 'four', strong: true }, '.'],
      },
    ],
  }); // prettier-ignore
  const passage = pagePassage('a');
  expect(passage?.text).toBe('One two three four.');
  const range = passage && toDomRange(passage, 5, 16);
  expect(range?.toString()).toBe('wo1 three fo');
  expect(range && toPassageRanges(range).map(({ id, start, end }) => ({ id, start, end }))).toEqual([
    { id: 'a', start: 5, end: 16 },
  ]);
  const sign = new Range();
  sign.selectNodeContents(within(page).getByRole('doc-noteref'));
  expect(toPassageRanges(sign)).toEqual([]);
});

test('a range over several blocks gives a range in each passage', () => {
  showArticle({
    body: [
      { type: 'paragraph', id: 'a', text: 'First of all.' },
      { type: 'pullquote', id: 'q', text: 'Of all' },
      { type: 'list', id: 'l', items: ['x y', { body: [{ type: 'paragraph', id: 'p', text: 'Inner' }] }] },
      { type: 'paragraph', id: 'b', text: 'Last words.' },
    ],
  });
  const range = new Range();
  range.setStart(document.getElementById('a')?.firstChild as Text, 6);
  range.setEnd(document.getElementById('b')?.firstChild as Text, 4);
  expect(toPassageRanges(range).map(({ id, start, end, passage }) => `${id} ${passage.text.slice(start, end)}`)).toEqual(
    ['a of all.', 'l x y', 'p Inner', 'b Last'],
  );
}); // prettier-ignore
