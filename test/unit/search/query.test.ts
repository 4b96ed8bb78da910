/** Words -> terms, and which articles have them. */
import { expect, test } from 'vitest';
import { askedIn, searchOf } from '../../../src/reader/features/search/asked.ts';
import { choices, facetTable, filtered } from '../../../src/search/filters.ts';
import { marksIn } from '../../../src/search/marks.ts';
import { queryOf } from '../../../src/search/query.ts';
import { analyserFor } from '../../../src/search/terms.ts';
import { Disk } from '../publish/search/site.ts';

const found = async (language: string, text: string, typed: string): Promise<string[]> => {
  const analyser = await analyserFor(language);
  return marksIn(text, queryOf(typed, [analyser]), analyser).map(({ from, to }) => text.slice(from, to));
};

test.each([
  ['en', 'Harbours were closed', 'harbour ', ['Harbours']],
  ['de', 'die alten Häuser', 'haus ', ['Häuser']],
  ['fr', 'les élections', 'election ', ['élections']],
  ['ru', 'в городами', 'город ', ['городами']],
  ['tr', 'İSTANBUL kitapları', 'istanbul ', ['İSTANBUL']],
  ['ar', 'دخل الكِتاب', 'كتاب ', ['الكِتاب']],
  ['zh', '今天的新聞報道很多', '新聞', ['新聞']],
  ['zh', '饮水。', '水', ['水']],
  ['en', 'running', 'runn', ['running']],
])('in %s, %s is found by %s', async (language, text, typed, marked) => {
  expect(await found(language, text, typed)).toEqual(marked);
});

const article = (id: string, headline: string, text: string, more: object = {}) => ({
  id,
  article: { headline, body: [{ type: 'paragraph' as const, text }], ...more },
});

test('a headline counts for more than a body, and a pull-quote for nothing', async () => {
  const disk = new Disk();
  const quote = { body: [{ type: 'pullquote' as const, text: 'ferry' }] };
  await disk.publish({
    put: [
      article('body', 'Other', 'the ferry'),
      article('head', 'Ferry', 'text'),
      article('quote', 'No', '', quote),
    ],
  });
  expect(await disk.find('ferry')).toEqual(['head', 'body']);
});

test('filters leave what they say they leave', async () => {
  const table = facetTable([
    {
      numbers: [3, 4], years: [2020, 2021], sections: ['World'], section: [0, -1],
      tags: ['Sea', 'Town'], tag: [[0], [0, 1]], authors: [], author: [[], []],
    },
  ]); // prettier-ignore
  const hits = [3, 7].map((number) => ({ segment: 0, number, score: 1 }));
  expect(choices(hits, table, {}).tag.map(({ value, count }) => [value, count])).toEqual([['sea', 2], ['town', 1]]); // prettier-ignore
  expect(filtered(hits, table, { tag: 'town' }).map(({ number }) => number)).toEqual([7]);
  expect(choices(hits, table, { section: 'world' }).year.map(({ value }) => value)).toEqual(['2020']);
});

test('an address holds what is asked, and any address can be read', () => {
  const asked = { text: 'a & b', chosen: { section: 'world', year: '2020' }, byDate: true };
  expect(askedIn(searchOf(asked))).toEqual(asked);
  expect(askedIn('?q=%E0%A4%A&__proto__=1&section=')).toMatchObject({ chosen: {}, byDate: false });
});
