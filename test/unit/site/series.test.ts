import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { CARDS_PER_PAGE, listPages } from '../../../src/site/list-pages.ts';
import { prepareArticle } from '../../../src/site/prepare-article.ts';
import { groupSeries, seriesPlaces } from '../../../src/site/series.ts';
import { parseSite, testArticle, testCard } from './test-articles.ts';

const SITE = parseSite();
const entry = (id: string, series: Article['series'], datePublished?: string) =>
  testArticle(id, {
    ...(series !== undefined && { series }),
    ...(datePublished !== undefined && { datePublished }),
  });
const numbered = (...entries: ReturnType<typeof entry>[]): unknown =>
  [...groupSeries(entries, 'UTC').values()].map(({ name, total, parts }) => ({
    name,
    total,
    parts: parts.map(({ entry: { id }, part }) => `${part} ${id}`),
  }));

test('parts without a number are ordered by date, and undated ones come last', () => {
  expect(
    numbered(
      entry('undated', 'S'),
      entry('second', 'S', '2024-01-01'),
      entry('first', 's', '2023'),
      entry('alone', undefined),
      entry('blank', ' '),
    ),
  ).toEqual([{ name: 's', total: 3, parts: ['1 first', '2 second', '3 undated'] }]);
});

test('a part has the number given by its article, and the others fill the gaps', () => {
  expect(
    numbered(
      entry('a', { name: 'S', part: 2 }, '2020'),
      entry('b', 'S', '2021'),
      entry('c', { name: 'S' }, '2022'),
    ),
  ).toEqual([{ name: 'S', total: 3, parts: ['1 b', '2 a', '3 c'] }]);
});

test('an unpublished part is counted when a later part has a number', () => {
  expect(numbered(entry('a', { name: 'S', part: 1 }), entry('c', { name: 'S', part: 3 }))).toEqual([
    { name: 'S', total: 3, parts: ['1 a', '3 c'] },
  ]);
});

test('an article has its part number and the number of parts', () => {
  const places = seriesPlaces([entry('a', 'Page', '2020'), entry('b', 'Page', '2021')], 'UTC');
  expect(places.get('a')).toEqual({
    name: 'Page',
    part: 1,
    total: 2,
    previous: undefined,
    next: { id: 'b', part: 2 },
  });
  expect(places.get('b')).toMatchObject({ part: 2, previous: { id: 'a', part: 1 }, next: undefined });
});

test('the next part is the first related article and the previous part the last', () => {
  const entries = [entry('a', 'Page', '2020'), entry('b', 'Page', '2021'), entry('c', 'Page', '2022')];
  const places = seriesPlaces(entries, 'UTC');
  const { published } = prepareArticle(entries[1]!, SITE, testCard, {
    relatedIds: ['a', 'other', 'c'],
    series: places.get('b'),
  });
  expect(published?.series).toEqual({ name: 'Page', part: 2, total: 3 });
  expect(published?.related.map(({ url, part }) => [url, part])).toEqual([
    ['/articles/c/', 3],
    ['/articles/other/', undefined],
    ['/articles/a/', 1],
  ]);
});

test('the list of a series begins with the first part, and its pages link to each other', () => {
  const entries = Array.from({ length: CARDS_PER_PAGE + 1 }, (_, at) =>
    entry(`${at + 1}`, { name: 'Long one', part: at + 1 }),
  ).toReversed();
  const pages = [...listPages(SITE, entries, testCard)].flatMap(({ data }) =>
    data.kind === 'series' ? [data] : [],
  );
  expect(pages).toMatchObject([
    { name: 'Long one', address: '/series/long-one/', newer: '/series/long-one/page/2/' },
    {
      name: 'Long one',
      address: '/series/long-one/page/2/',
      page: 2,
      older: '/series/long-one/',
      cards: [{ headline: `${CARDS_PER_PAGE + 1}`, part: CARDS_PER_PAGE + 1 }],
    },
  ]);
  expect(pages[0]?.cards.map(({ part }) => part)).toEqual(
    Array.from({ length: CARDS_PER_PAGE }, (_, at) => at + 1),
  );
});
