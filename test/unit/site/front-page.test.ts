import { expect, test } from 'vitest';
import type { Site } from '../../../src/article/site.ts';
import { CARDS_PER_PAGE, listPages } from '../../../src/site/list-pages.ts';
import { parseSite, testArticle, testCard } from './test-articles.ts';

const SECTIONS = [{ slug: 'world', name: 'The wide world' }];
const ENTRIES = [
  testArticle('1', { section: 'craft' }),
  testArticle('2', { section: 'world', tags: ['Sea'] }),
  testArticle('3', { section: 'World', tags: ['sea'] }),
  testArticle('4', { section: 'The wide world' }),
  testArticle('5', { section: 'craft', tags: ['Sea'] }),
  testArticle('6'),
];

/** The headings of the front page with the articles below them; that of the newest is `latest`. */
function arranged(front: Partial<Site['front']>, entries = ENTRIES): unknown {
  const [page] = listPages(parseSite({ sections: SECTIONS, front }), entries, testCard);
  const { cards = [], blocks = [] } = page?.data ?? {};
  return blocks.map(({ name, address, isLatest, from, to }) => [
    isLatest ? 'latest' : [name, address].filter(Boolean).join(' '),
    cards
      .slice(from, to)
      .map(({ headline }) => headline)
      .join(' '),
  ]);
}

test('blocks follow the lead in their order, and the newest other articles come last', () => {
  expect(
    arranged({
      lead: '4',
      blocks: [
        { section: 'world', count: 1 },
        { tag: 'Sea', title: 'At sea' },
        { articles: ['6'], title: 'Our choice' },
      ],
    }),
  ).toEqual([
    ['', '4'],
    ['The wide world /sections/world/', '2'],
    ['At sea /tags/sea/', '3 5'],
    ['Our choice', '6'],
    ['latest', '1'],
  ]);
});

test('an article is shown in the block that names it, not in an earlier section block', () => {
  expect(arranged({ blocks: [{ section: 'world' }, { articles: ['3', '3', '1'] }] })).toEqual([
    ['', '1'],
    ['The wide world /sections/world/', '2 4'],
    ['', '3'],
    ['latest', '5 6'],
  ]);
});

test('a block without articles is omitted, and so is an unpublished article', () => {
  expect(arranged({ lead: 'draft', blocks: [{ tag: 'Land' }, { articles: ['draft', '2'] }] })).toEqual([
    ['', '1'],
    ['', '2'],
    ['latest', '3 4 5 6'],
  ]);
});

test('blocks can show articles beyond the first page, and no article is shown twice', () => {
  const many = Array.from({ length: 3 * CARDS_PER_PAGE }, (_, at) =>
    testArticle(`${at}`, { section: at % 7 === 0 ? 'world' : 'craft' }),
  );
  const pages = [
    ...listPages(parseSite({ front: { blocks: [{ section: 'world', count: 9 }] } }), many, testCard),
  ].map(({ data }) => data);
  const headlines = pages[0]!.cards.map(({ headline }) => headline);
  expect(new Set(headlines).size).toBe(headlines.length);
  expect(headlines).toContain('56');
  expect(headlines).toEqual(expect.arrayContaining(many.slice(0, CARDS_PER_PAGE).map(({ id }) => id)));
});

test('without blocks the front page shows the newest articles', () => {
  const [page] = listPages(parseSite(), ENTRIES, testCard);
  expect(page?.data).not.toHaveProperty('blocks');
});
