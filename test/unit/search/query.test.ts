import { expect, test } from 'vitest';
import { parseSearchRequest, toQueryString } from '../../../src/reader/search/search-request.ts';
import { searchArticles } from '../../../src/reader/search/fallback-search.ts';
import { filterChoices, createFacetTable, filterHits } from '../../../src/search/filters.ts';
import { findMatches, splitParts } from '../../../src/search/marks.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createAnalyser } from '../../../src/search/terms.ts';
import type { ArticleEntry } from '../../../src/site/card.ts';
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
])('in %s, "%s" is matched by "%s"', async (language, text, typed, marked) => {
  expect(await found(language, text, typed)).toEqual(marked);
});

/** Spellings of the same word, each of which finds all others. */
const SAME_WORD: readonly (readonly [language: string, ...forms: string[]])[] = [
  ['en', "O'Brien", 'OBrien', 'O’Brien', 'O‘Brien', 'O＇Brien', 'OʼBrien', 'O`Brien', 'O’Bri\u00aden', 'O\u2060’\u200bBrien'],
  ['en', 'co-operate', 'cooperate', 'coöperate', 'co‑operate', 'co‐operate', 'co\u00ad-operate', 'co\u2013operate'],
  ['en', 'e-mail', 'email', 'E-Mail', 'e\u200b-mail', 'e-\u2060mail', 'ｅ－ｍａｉｌ'],
  ['en', "rock'n'roll", 'rocknroll', 'rock’n’roll', 'Rock-n-Roll'],
  ['en', 'x–ray', 'x-ray', 'xray', 'X‑ray', 'x−ray'],
  ['en', 'U.S.A.', 'USA', 'U.S.A', 'usa', 'U.\u202fS.\u202fA.'],
  ['en', 'U.S.', 'us'],
  ['en', 'Ph.D.', 'PhD'],
  ['en', 'Node.js', 'nodejs'],
  ['en', 'AT&T', 'ATT'],
  ['en', 'snake_case', 'snakecase'],
  ['en', 'naïve', 'naive'],
  ['en', 'T-shirt', 'tshirt', 'T\u2011shirt'],
  ['ru', 'кто-то', 'ктото'],
  ['nl', 'zee-egel', 'zeeëgel', 'zeeegel'],
  ['en', '4,000th', '4000th'],
  ['en', 'Hawaiʻi', 'Hawaii', "Hawai'i", 'Hawai’i', 'Hawaiʼi'],
  ['en', 'Qurʾan', 'Quran', 'Qur’an', 'Qur\u02bcan'],
  ['en', 'covid-19', 'covid19'],
  ['en', 'mother-in-law', 'motherinlaw'],
  ['en', 'heart\ufe0fbeat', 'heartbeat', 'heart\u{e0100}beat', 'heart\u202abeat', 'heart\u202ebeat', 'heart\u2066beat', 'heart\u2069beat', 'heart\u180ebeat'],
  ['en', '1,234', '1234', '1\u202f234', '1\u00a0234', '1\u2009234', '1 234', "1'234", '1’234', '1٬234', '１，２３４', '１２３４', '١٢٣٤', '١٬٢٣٤', '۱۲۳۴', '१२३४', '๑๒๓๔', '1\u2066,\u2069234'],
  ['de', '1.234', '1234', '1\u202f234', '1’234'],
  ['en', '12,34,567', '1234567', '1,234,567', '1 234 567', '1.234.567'],
  ['en', '10,000km', '10000km', '10\u202f000km'],
  ['uk', 'п’ять', "п'ять", 'пʼять'],
  ['he', 'צה"ל', 'צה״ל', 'צהל'],
  ['ca', 'col·lecció', 'col-lecció', 'collecció'],
  ['fr', 'aujourd’hui', "aujourd'hui", 'aujourdhui'],
  ['fa', 'می\u200cخواهد', 'می\u2060خواهد', 'میخواهد'],
]; // prettier-ignore
const PAIRS = SAME_WORD.flatMap(([language, ...forms]) =>
  forms.flatMap((text) => forms.map((typed) => [language, text, typed] as const)),
);

test.each(PAIRS)('in %s, "%s" is matched as a whole by "%s"', async (language, text, typed) => {
  expect(await found(language, `(${text}) stood`, `${typed} `)).toEqual([text.replace(/\.$/, '')]);
});

test.each([
  ['en', '10,000 km', '10000 km ', ['10,000', 'km']],
  ['en', '10,000km', '10000 ', ['10,000']],
  ['en', 'by e mail', 'e-mail ', ['e mail']],
  ['en', 'vitamin e in the mail', 'e-mail ', []],
  ['en', 'by e-mail', 'mail ', ['mail']],
  ['en', 'O’Brien', "o'br", ['O’Brien']],
  ['en', 'pi is 3.14', '314 ', []],
  ['en', 'pi is 3.142', '3142 ', []],
  ['en', 'pi is 3.14', '3.14 ', ['3', '14']],
  ['en', 'a 0.125 share', '125 ', ['125']],
  ['en', '1,234.56', '1234.56 ', ['1,234', '56']],
  ['en', 'pages 10-20', '1020 ', []],
  ['en', 'pages 10–20', '20 ', ['20']],
  ['en', 'on 2026-05-31', '20260531 ', []],
  ['en', 'on 2026-05-31', '2026 ', ['2026']],
  ['de', 'am 31.05.2026', '2026 ', ['2026']],
  ['en', 'in 2020 300 people', '2020300 ', []],
  ['en', 'in room 12 345 people', '345 ', ['345']],
  ['en', 'some 1,234 boats', '234 ', []],
  ['en', 'it ended.Then', 'then ', ['Then']],
])('in %s, "%s" searched for "%s" has the matches %j', async (language, text, typed, marked) => {
  expect(await found(language, text, typed)).toEqual(marked);
});

const article = (id: string, headline: string, text: string, more: object = {}) => ({
  id,
  article: { headline, body: [{ type: 'paragraph' as const, text }], ...more },
});

test('a match in the headline ranks above one in the body, and pull quotes are not searched', async () => {
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

test('words in every language of an archive are found', async () => {
  const disk = new IndexedSite();
  const words = { en: 'harbours', de: 'Häfen', fr: 'chevaux', es: 'ciudades', it: 'bambini', ru: 'городами', pt: 'navios', sv: 'flickorna' };
  await disk.publish({ put: Object.entries(words).map(([language, text]) => article(language, 'X', text, { language })) });
  for (const [language, text] of Object.entries(words)) expect(await disk.find(`${text} `), language).toContain(language);
}); // prettier-ignore

test.each(SAME_WORD)('in %s, an index finds articles with each spelling of: %s', async (language, ...forms) => {
  const disk = new IndexedSite();
  const texts = forms.map((form, at) => article(`form-${at}`, 'X', `(${form}) stood`, { language }));
  await disk.publish({ put: texts });
  const all = texts.map(({ id }) => id).sort();
  for (const typed of forms) {
    expect((await disk.find(`${typed} `)).toSorted(), typed).toEqual(all);
    const { cards } = await searchArticles(`${typed} `, texts.map((one) => one.article), language);
    expect(cards.length, `${typed}, among saved articles`).toBe(forms.length);
  }
}); // prettier-ignore

test('a hyphenated word also finds the separate words', async () => {
  const disk = new IndexedSite();
  await disk.publish({
    put: [
      article('joined', 'X', 'well-known'),
      article('apart', 'X', 'well known'),
      article('half', 'X', 'well'),
    ],
  });
  expect((await disk.find('well-known ')).toSorted()).toEqual(['apart', 'joined']);
});

test('the number beside a filter is the number of results it leaves', async () => {
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

test('a query string round-trips a search, and any query string can be parsed', () => {
  const asked = { text: 'a & b', chosen: { section: 'world', year: '2020' }, byDate: true };
  expect(parseSearchRequest(toQueryString(asked))).toEqual(asked);
  expect(parseSearchRequest('?q=%E0%A4%A&__proto__=1&section=')).toMatchObject({ chosen: {}, byDate: false });
});

test('a match within an isolated piece stays in it', () => {
  const parts = [
    { text: 'لغة ', isMarked: false },
    { text: 'C', isMarked: true },
    { text: '++ هنا', isMarked: false },
  ];
  expect(splitParts(parts, ['لغة ', 'C++', ' هنا'])).toEqual([
    [{ text: 'لغة ', isMarked: false }],
    [
      { text: 'C', isMarked: true },
      { text: '++', isMarked: false },
    ],
    [{ text: ' هنا', isMarked: false }],
  ]);
});

test('of many terms with a prefix, the most common ones are looked up', async () => {
  const site = new IndexedSite();
  const article = (id: string, text: string): ArticleEntry => ({
    id,
    article: { headline: 'Words', language: 'en', body: [{ type: 'paragraph', text }] },
  });
  const rare = [...'abcdefgh'].flatMap((a) => [...'abcdefghij'].map((b) => `quorb${a}${b}x`)).join(' ');
  const common = ['one', 'two', 'three'];
  await site.publish({ put: [article('rare', rare), ...common.map((id) => article(id, 'quorbzz'))] });
  expect(await site.find('quorb')).toEqual(expect.arrayContaining(common));
});
