import { expect, test } from 'vitest';
import { parseSearchRequest, toQueryString } from '../../../src/reader/search/search-request.ts';
import { filterChoices, createFacetTable, filterHits } from '../../../src/search/filters.ts';
import { findMatches } from '../../../src/search/marks.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createAnalyser } from '../../../src/search/terms.ts';
import { IndexedSite } from '../publish/search/indexed-site.ts';

const found = async (language: string, text: string, typed: string): Promise<string[]> => {
  const analyser = await createAnalyser(language);
  return findMatches(text, parseQuery(typed, [analyser]), analyser).map(({ from, to }) =>
    text.slice(from, to),
  );
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
  ['de', 'Das Ge\u00adsamt\u00adkon\u00adzept', 'gesamtkonzept ', ['Ge\u00adsamt\u00adkon\u00adzept']],
  ['de', 'Das Gesamtkonzept', 'ge\u00adsamt\u200bkonzept ', ['Gesamtkonzept']],
  ['en', 'a har\u200bbour\ufeff wall', 'harbour ', ['har\u200bbour']],
  ['zh', '新\u200b聞報道', '新聞', ['新\u200b聞']],
  ['fa', 'او می\u200cخواهد', 'میخواهد ', ['می\u200cخواهد']],
  ['ar', 'في المدرسة', 'المدرسه ', ['المدرسة']],
  ['ar', 'مستشفى', 'مستشفي ', ['مستشفى']],
  ['en', 'says O’Brien', 'obrien ', ['O’Brien']],
  ['en', "says O'Brien", "o'brien ", ["O'Brien"]],
  ['en', 'by e-mail only', 'email ', ['e-mail']],
  ['en', 'to coöperate', 'cooperate ', ['coöperate']],
  ['en', 'to co-operate', 'cooperate ', ['co-operate']],
  ['en', 'some 1,234 boats', '1234 ', ['1,234']],
  ['de', '1.234.567 Boote', '1234567 ', ['1.234.567']],
])('in %s, %s is found by %s', async (language, text, typed, marked) => {
  expect(await found(language, text, typed)).toEqual(marked);
});

const article = (id: string, headline: string, text: string, more: object = {}) => ({
  id,
  article: { headline, body: [{ type: 'paragraph' as const, text }], ...more },
});

test('a headline counts for more than a body, and a pull-quote for nothing', async () => {
  const disk = new IndexedSite();
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

test('words of any language of an archive are found, however many it has', async () => {
  const disk = new IndexedSite();
  const words = { en: 'harbours', de: 'Häfen', fr: 'chevaux', es: 'ciudades', it: 'bambini', ru: 'городами', pt: 'navios', sv: 'flickorna' };
  await disk.publish({ put: Object.entries(words).map(([language, text]) => article(language, 'X', text, { language })) });
  for (const [language, text] of Object.entries(words)) expect(await disk.find(`${text} `), language).toContain(language);
}); // prettier-ignore

test('filters leave what they say they leave', async () => {
  const table = createFacetTable([
    {
      numbers: [3, 4], years: [2020, 2021], sections: ['World'], section: [0, -1],
      tags: ['Sea', 'Town'], tag: [[0], [0, 1]], authors: [], author: [[], []],
    },
  ]); // prettier-ignore
  const hits = [3, 7].map((number) => ({ segment: 0, number, score: 1 }));
  expect(filterChoices(hits, table, {}).tag.map(({ value, count }) => [value, count])).toEqual([['sea', 2], ['town', 1]]); // prettier-ignore
  expect(filterHits(hits, table, { tag: 'town' }).map(({ number }) => number)).toEqual([7]);
  expect(filterChoices(hits, table, { section: 'world' }).year.map(({ value }) => value)).toEqual(['2020']);
});

test('an address holds what is asked, and any address can be read', () => {
  const asked = { text: 'a & b', chosen: { section: 'world', year: '2020' }, byDate: true };
  expect(parseSearchRequest(toQueryString(asked))).toEqual(asked);
  expect(parseSearchRequest('?q=%E0%A4%A&__proto__=1&section=')).toMatchObject({ chosen: {}, byDate: false });
});
