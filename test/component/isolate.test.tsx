/** Text whose direction differs from the text around it is isolated with `bdi`. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CardView } from '../../src/reader/article-view/CardView.tsx';
import { renderedHtml, show, showArticle } from './show.tsx';

const NAME = 'J. Smith, Jr.';

test('every name and short field is isolated, with the direction of its own letters', () => {
  showArticle({
    language: 'ar',
    headline: 'عنوان',
    kicker: 'C++ 1',
    dateline: 'Washington, D.C. 2',
    authors: [{ name: `${NAME} 3`, role: 'Ed. 4' }],
    tags: ['C++ 5'],
    source: { name: 'Yahoo! 6' },
    license: 'CC BY+ 7',
    copyright: '© A. B. 8',
    image: { image: { src: '/a.svg', alt: '' }, credit: `${NAME} 9` },
    body: [
      { type: 'blockquote', body: [], attribution: `${NAME} 10` },
      { type: 'pullquote', text: 'نص', attribution: `${NAME} 11` },
      { type: 'figure', image: { src: '/a.svg', alt: '' }, credit: `${NAME} 12` },
      { type: 'relatedLink', url: '/', headline: 'C++ 13' },
      { type: 'embed', url: 'https://player.example/', title: 'Yahoo! 14' },
      { type: 'timeline', items: [{ date: 'Summer? 15', body: [] }] },
    ],
  });
  const isolated = Array.from(document.querySelectorAll('bdi'), (one) => one.textContent);
  const numbers = [...new Set(isolated)]
    .map((text) => Number(/\d+$/.exec(text ?? '')?.[0]))
    .toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
});

test('each author of a card is isolated', () => {
  show(<CardView card={{ url: '/', headline: 'A', kicker: 'C++', authors: ['Ann', NAME] }} />);
  expect(screen.getByText(NAME).tagName).toBe('BDI');
  expect(screen.getByText('C++').tagName).toBe('BDI');
});

test('left-to-right text that is formatted in parts is isolated as one', () => {
  showArticle({
    language: 'ar',
    body: [{ type: 'paragraph', text: ['لغة ', { text: 'C', strong: true }, '++ هنا'] }],
  });
  expect(screen.getByRole('strong').closest('bdi')?.innerHTML).toBe('<strong>C</strong>++');
});

test('inline code is left to right', () => {
  expect(renderedHtml([{ text: '-x', code: true }])).toBe('<code dir="ltr">-x</code>');
});

test('addresses and signed numbers are isolated in right-to-left text only', () => {
  const words = 'زوروا https://example.org/ عند -5 درجات';
  expect(renderedHtml(words)).toBe('زوروا <bdi>https://example.org/</bdi> عند <bdi>-5</bdi> درجات');
  expect(renderedHtml('See https://example.org/ at -5')).toBe('See https://example.org/ at -5');
});

test('a cell or item without right-to-left letters in a right-to-left article is isolated as a whole', () => {
  showArticle({
    language: 'ar',
    body: [
      { type: 'table', body: [['C++', '-5', 'نص']] },
      { type: 'list', items: [['End ', { text: 'of it.', strong: true }]] },
    ],
  });
  const cells = screen.getAllByRole('cell').map((cell) => cell.innerHTML);
  expect(cells).toEqual(['<bdi>C++</bdi>', '<bdi>-5</bdi>', 'نص']);
  expect(screen.getByText('of it.').closest('bdi')?.textContent).toBe('End of it.');
});

test('headlines, marked text and links in a right-to-left article are isolated like plain text', () => {
  showArticle({
    language: 'ar',
    headline: 'لغة C++17',
    body: [
      {
        type: 'paragraph',
        text: [
          'لغة ',
          { text: 'C++', strong: true },
          ' في ',
          { text: 'example.org/a/', link: 'https://example.org/a/' },
        ],
      },
    ],
  });
  expect(screen.getByRole('heading', { level: 1 }).innerHTML).toBe('لغة <bdi>C++17</bdi>');
  expect(screen.getByRole('strong').innerHTML).toBe('<bdi>C++</bdi>');
  expect(screen.getByRole('link', { name: 'example.org/a/' }).innerHTML).toBe('<bdi>example.org/a/</bdi>');
});

test('text of a left-to-right sentence is not isolated between right-to-left words', () => {
  const words = 'Hebrew שלום and כן, as in C++';
  expect(renderedHtml(words)).toBe(words);
});

test('a name that starts with right-to-left letters isolates its left-to-right part', () => {
  showArticle({ language: 'en', tags: ['لغة C++'] });
  expect(screen.getByRole('link', { name: 'لغة C++' }).innerHTML).toBe('<bdi>لغة <bdi>C++</bdi></bdi>');
});

test('date and reading time keep their direction in a card of the other direction', () => {
  show(
    <CardView
      card={{ url: '/', headline: 'عنوان', language: 'ar', datePublished: '2026-01-02', minutes: 7 }}
    />,
  );
  expect(screen.getByText('7 min read').getAttribute('dir')).toBe('auto');
  expect(screen.getByText('January 2, 2026').getAttribute('dir')).toBe('auto');
});
