import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema.ts';
import { searchArticles } from '../../../src/reader/search/fallback-search.ts';
import { suggestSpelling } from '../../../src/reader/search/suggest-spelling.ts';
import type { PageSource } from '../../../src/reader/page-source.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { prefixDistances, similarShards } from '../../../src/search/similar-terms.ts';
import { IndexedSite } from '../publish/search/indexed-site.ts';

const article = (id: string, language: string, text: string): Article => ({
  headline: id,
  language,
  body: [{ type: 'paragraph', text }],
  published: { id, related: [], words: 3, minutes: 1 },
});

const ARTICLES = [
  article(
    'en',
    'en',
    'The hyphen joins. The hyphenation of Kadyrov divides a word, and a Review tells its history.',
  ),
  article('de', 'de', 'Die Zeitung erscheint in vielen Häusern.'),
  article('ru', 'ru', 'Газета выходит в городе каждое утро.'),
  article('ar', 'ar', 'تصل الصحيفة إلى القراء في الصباح.'),
  article('he', 'he', 'העיתונים מגיעים לקוראים.'),
  article('fa', 'fa', 'روزنامه هر بامداد می‌رسد.'),
  article('ko', 'ko', '신문사는 아침에 신문을 보낸다.'),
  article('zh', 'zh', '今天的新聞報道很多。'),
];

const SOURCE: Pick<PageSource, 'article'> = {
  article: async (address) => ARTICLES.find(({ published }) => `/articles/${published!.id}/` === address)!,
};

/** Returns the suggestion of an index, and the files that it requested for it. */
async function suggest(text: string, site: IndexedSite): Promise<[string | undefined, string[]]> {
  const requested: string[] = [];
  const read = (name: string): Buffer => readFileSync(join(site.published, name));
  const index = await SearchIndex.open({
    json: async (name) => JSON.parse(read(name).toString()) as unknown,
    bytes: async (name) => (requested.push(name), new Uint8Array(read(name))),
  });
  return [await suggestSpelling(text, index, SOURCE as PageSource, 'en'), requested];
}

async function publish(articles: readonly Article[] = ARTICLES): Promise<IndexedSite> {
  const site = new IndexedSite();
  await site.publish({ put: articles.map((one) => ({ id: one.published!.id, article: one })) });
  return site;
}

const TYPOS = [
  ['a missing letter', 'hyphn', 'hyphen'],
  ['an extra letter', 'hyyphen', 'hyphen'],
  ['a wrong letter', 'hyphan', 'hyphen'],
  ['swapped letters', 'hyhpen', 'hyphen'],
  ['swapped first letters', 'yhphen', 'hyphen'],
  ['two typos in a long word', 'hyphanatoin', 'hyphenation'],
  ['a typo in the ending', 'hyphenatoin', 'hyphenation'],
  ['a name, with its capital letter', 'kadryov', 'Kadyrov'],
  ['one of several words', 'the histroy of', 'the history of'],
  ['two words', 'hyphn histroy', 'hyphen history'],
  ['German', 'zeitnug', 'Zeitung'],
  ['German without its accent', 'hausernn', 'Häusern'],
  ['Russian', 'газкта', 'Газета'],
  ['Arabic', 'الصحيقة', 'الصحيفة'],
  ['Hebrew', 'העיתוניס', 'העיתונים'],
  ['Persian', 'روزنانه ', 'روزنامه'],
  ['Korean, letter by letter', '신믄사는', '신문사는'],
] as const;

test.each(TYPOS)(
  '%s: for "%s", "%s" is suggested, with and without an index',
  async (_typo, typed, meant) => {
    expect((await suggest(typed, await publish()))[0]).toBe(meant);
    expect((await searchArticles(typed, ARTICLES, 'en')).suggestion).toBe(meant);
  },
);

test.each(['hyphen', 'hyph', 'hyphens in history', 'xylophone', 'hyx', '新聞', '新文', ''])(
  'nothing is suggested for %j, which is found, resembles no word or is too short',
  async (typed) => {
    expect((await suggest(typed, await publish()))[0]).toBeUndefined();
    expect((await searchArticles(typed, ARTICLES, 'en')).suggestion).toBeUndefined();
  },
);

test('a suggestion requests few shards of a large index', async () => {
  const word = (at: number): string =>
    Array.from({ length: 7 }, (_, nth) => 'etaoinshrdlu'[Math.floor(at / 3 ** nth) % 12]).join('');
  const many = Array.from({ length: 20 }, (_, at) =>
    article(
      `x${at}`,
      'en',
      Array.from({ length: 500 }, (_unused, nth) => word(at * 2011 + nth * 7)).join(' '),
    ),
  );
  const site = await publish([...ARTICLES, ...many]);
  const shards = [...site.files().keys()].filter((name) => name.startsWith('t/'));
  const [suggestion, requested] = await suggest('hyphn', site);
  expect(suggestion).toBe('hyphen');
  expect(shards.length).toBeGreaterThan(60);
  expect(requested.length).toBeLessThanOrEqual(16);
});

test('of many shards with the same first letter, those of likely typos are searched', () => {
  const firsts = Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)),
  );
  const named = (typed: string) => [...similarShards(firsts, [typed])].map((place) => firsts[place]);
  expect(named('hyphn')).toEqual(expect.arrayContaining(['hy', 'yp', 'hp', 'yh']));
  expect(named('hyphn').length).toBeLessThan(9);
});

test.each([
  ['hyphen', 'hyphen', 0],
  ['hyphen', 'hyhpen', 1],
  ['hyphen', 'hphen', 1],
  ['ab', '', 2],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
])('the distance from "%s" to "%s" is %i', (word, typed, changes) => {
  expect(prefixDistances(word, typed).at(-1)).toBe(changes);
});
