import { expect, test } from 'vitest';
import type { ListPage } from '../../../src/article/list-page.ts';
import { listAddress } from '../../../src/article/urls.ts';
import type { ArticleEntry } from '../../../src/site/card.ts';
import { listPages, CARDS_PER_PAGE } from '../../../src/site/list-pages.ts';
import { testCard, testArticle, parseSite } from './test-articles.ts';

function listed(
  entries: readonly ArticleEntry[],
  given: Parameters<typeof parseSite>[0] = {},
): Map<string, ListPage> {
  const pages = [...listPages(parseSite(given), entries, testCard)];
  const map = new Map(pages.map(({ address, data }) => [address, data]));
  expect(map.size, 'no two pages at one address').toBe(pages.length);
  return map;
}
const shown = (page: ListPage | undefined): string[] | undefined => page?.cards.map((one) => one.headline);

test('a site without articles has a front page', () => {
  expect(listed([], { name: 'The Post' })).toEqual(
    new Map([['/', { kind: 'front', address: '/', name: 'The Post', cards: [] }]]),
  );
});

test('each section of site.json has a page, also without articles', () => {
  const pages = listed([testArticle('a', { section: 'world' })], {
    sections: [
      { slug: 'world', name: 'The wide world', description: 'All of it.' },
      { slug: 'craft', name: 'Craft' },
    ],
  });
  expect(pages.get('/sections/world/')).toMatchObject({
    kind: 'section',
    name: 'The wide world',
    description: 'All of it.',
    cards: [{ headline: 'a' }],
  });
  expect(pages.get('/sections/craft/')).toMatchObject({ name: 'Craft', cards: [] });
});

test('a section can be given by slug or by name, in any case', () => {
  const names = ['world', 'The wide world', 'World', 'the wide world', 'WORLD'];
  for (const order of [names, names.toReversed()]) {
    const pages = listed(
      order.map((section) => testArticle(section, { section })),
      { sections: [{ slug: 'world', name: 'The wide world', description: 'All of it.' }] },
    );
    expect([...pages.keys()]).toEqual(['/', '/sections/world/']);
    expect(pages.get('/sections/world/')).toMatchObject({
      name: 'The wide world',
      description: 'All of it.',
    });
    expect(shown(pages.get('/sections/world/'))).toEqual(order);
  }
});

test('a section that is not in site.json is named as written, and a slug is written as a title', () => {
  const pages = listed([
    testArticle('a', { section: 'middle-east' }),
    testArticle('b', { section: 'Op-Ed' }),
  ]);
  expect(pages.get('/sections/middle-east/')?.name).toBe('Middle east');
  expect(pages.get('/sections/op-ed/')?.name).toBe('Op-Ed');
});

test('tags that differ only in case, quotes or hyphens are the same tag', () => {
  const pages = listed([
    testArticle('a', { tags: ['Peace talks', 'peace-talks', '“Peace” talks'] }),
    testArticle('b', { tags: ['PEACE TALKS'] }),
  ]);
  expect([...pages.keys()]).toEqual(['/', '/tags/peace-talks/']);
  expect(shown(pages.get('/tags/peace-talks/'))).toEqual(['a', 'b']);
});

test('C, C++ and C# are different tags', () => {
  expect(listed([testArticle('a', { tags: ['C', 'C++', 'C#'] })]).size).toBe(4);
});

test('a new spelling of a tag or author does not change older pages', () => {
  const old = Array.from({ length: 3 * CARDS_PER_PAGE }, (_, at) =>
    testArticle(`${at}`, { tags: ['peace talks'], authors: [{ name: 'Ann Lee' }] }),
  );
  const before = listed(old);
  const after = listed([
    testArticle('new', { tags: ['Peace Talks'], authors: [{ name: 'ANN LEE' }] }),
    ...old,
  ]);
  for (const address of ['/tags/peace-talks/page/1/', '/authors/ann-lee/page/1/'])
    expect(after.get(address)).toEqual(before.get(address));
});

const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

test.each(PROTOTYPE)('%s is a tag, an author and a section like any other', (name) => {
  const pages = listed([testArticle('a', { tags: [name], section: name, authors: [{ name }] })]);
  for (const kind of ['tags', 'authors', 'sections'] as const) {
    const page = pages.get(listAddress(kind, name));
    expect(page?.cards).toHaveLength(1);
    expect(kind === 'sections' || page?.name === name).toBe(true);
  }
});

test('an article is in the list of each of its authors', () => {
  const pages = listed([
    testArticle('a', { authors: [{ name: 'Ann Lee' }, { name: 'Bo Li' }, { name: 'Ann Lee' }] }),
  ]);
  expect(shown(pages.get('/authors/ann-lee/'))).toEqual(['a']);
  expect(shown(pages.get('/authors/bo-li/'))).toEqual(['a']);
});

test('an author’s page uses the newest article with details about the author, with addresses from the root', () => {
  const pages = listed([
    testArticle('new', { authors: [{ name: 'Ann Lee' }] }),
    testArticle('2023/a', {
      authors: [{ name: 'Ann Lee', role: 'Editor', url: 'ann/', image: '../ann.jpg' }],
    }),
    testArticle('old', { authors: [{ name: 'Ann Lee', role: 'Writer' }] }),
  ]);
  expect(pages.get('/authors/ann-lee/')?.author).toEqual({
    name: 'Ann Lee',
    role: 'Editor',
    url: '/articles/2023/ann/',
    image: '/articles/ann.jpg',
  });
});

test.each([0, 1, CARDS_PER_PAGE, 3 * CARDS_PER_PAGE - 1])(
  'the article number %i can lead the front page and stays in the archive',
  (at) => {
    const entries = Array.from({ length: 3 * CARDS_PER_PAGE }, (_, index) => testArticle(`${index}`));
    const plain = listed(entries);
    const led = listed(entries, { front: { lead: `${at}` } });
    const rest = shown(plain.get('/'))?.filter((name) => name !== `${at}`);
    expect(shown(led.get('/'))).toEqual([`${at}`, ...(rest ?? [])]);
    expect([...led].slice(1)).toEqual([...plain].slice(1));
  },
);

test('a missing lead is ignored', () => {
  const entries = [testArticle('a'), testArticle('b')];
  expect(listed(entries, { front: { lead: 'gone' } })).toEqual(listed(entries));
});
