import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import type { Block } from '../../../src/article/blocks.ts';
import type { Article } from '../../../src/article/schema.ts';
import { toCard } from '../../../src/site/card.ts';
import { prepareArticle, type FindCard } from '../../../src/site/prepare-article.ts';
import { VALID_CASES } from '../article/block-cases.ts';
import { testArticle, deepFreeze, parseSite } from './test-articles.ts';

const ID = '2023/10/offer';
const others = new Map(
  [
    testArticle('2023/10/other', {
      headline: 'The other',
      image: { image: { src: '../../media/o.svg', alt: 'O' } },
    }),
    testArticle('plain', { headline: 'Plain' }),
  ].map((one) => [one.id, toCard(one, parseSite())]),
);
const cards: FindCard = (id) => others.get(id);
const prepared = (fields: Partial<Article>): Article =>
  prepareArticle(deepFreeze(testArticle(ID, fields)), deepFreeze(parseSite()), cards);
const preparedBody = (...body: Block[]): readonly Block[] => prepared({ body }).body;

test('addresses relative to the article’s file become addresses from the root', () => {
  const link = { text: 'x', link: '../x/' };
  const image = { src: '../../media/a.svg', alt: '' };
  const article = prepared({
    standfirst: [link],
    image: { image, caption: [link] },
    discussionUrl: '../x/',
    corrections: [{ date: '2023-10-11', text: [link] }],
    authors: [{ name: 'A', url: '../x/', image: '../../media/a.svg' }],
    source: { name: 'S', url: '../x/' },
    canonicalUrl: '../x/',
    related: [{ url: '../x/', headline: 'X', image }],
    footnotes: [{ id: '1', body: [{ type: 'paragraph', text: [link] }] }],
    body: [
      { type: 'paragraph', text: [link] },
      { type: 'list', items: [[link], { body: [{ type: 'figure', image, caption: [link] }] }] },
      { type: 'blockquote', body: [{ type: 'paragraph', text: [link] }], attribution: [link], url: '../x/' },
      { type: 'gallery', figures: [{ image }], caption: [link] },
      {
        type: 'video',
        src: '../../media/a.svg',
        sources: [{ src: '../../media/a.svg' }],
        poster: image,
        tracks: [{ src: '../../media/a.svg' }],
        transcript: [{ type: 'paragraph', text: [link] }],
      },
      { type: 'embed', url: '../x/', title: 'X' },
      { type: 'table', head: [[[link]]], body: [[{ text: [link] }]] },
      { type: 'aside', body: [{ type: 'details', summary: [link], body: [{ type: 'heading', level: 2, text: [link] }] }] },
      { type: 'definitions', items: [{ term: [link], body: [{ type: 'paragraph', text: [link] }] }] },
      { type: 'keyPoints', items: [[link]] },
      { type: 'timeline', items: [{ date: '2023', body: [{ type: 'paragraph', text: [link] }] }] },
      { type: 'relatedLink', url: '../x/', headline: 'X', image },
    ],
  }); // prettier-ignore
  const json = JSON.stringify(article);
  expect(json).not.toContain('"../');
  expect(json).toContain('"/articles/2023/x/"');
  expect(json).toContain('"/articles/media/a.svg"');
});

test.each(['https://example.org/a', '#part', '?q=1', 'mailto:a@example.org', 'tel:+1'])(
  'the address %s is kept',
  (link) => {
    expect(preparedBody({ type: 'paragraph', text: [{ text: 'x', link }] })[0]).toMatchObject({
      text: [{ text: 'x', link }],
    });
  },
);

test('a related article gets its headline and picture, unless the author wrote others', () => {
  expect(preparedBody({ type: 'relatedLink', article: '2023/10/other' })).toMatchObject([
    { headline: 'The other', image: { alt: 'O' } },
  ]);
  expect(
    preparedBody({ type: 'relatedLink', article: '2023/10/other', headline: 'Mine', label: 'READ' }),
  ).toMatchObject([{ headline: 'Mine', label: 'READ' }]);
  expect(prepared({ related: [{ article: 'plain', label: 'MORE' }] }).published?.related).toMatchObject([
    { url: '/articles/plain/', headline: 'Plain', label: 'MORE' },
  ]);
});

test('references to a missing article are removed, at any depth', () => {
  const gone: Block = { type: 'relatedLink', article: 'gone' };
  expect(preparedBody(gone, { type: 'aside', body: [gone, { type: 'divider' }] })).toMatchObject([
    { type: 'aside', body: [{ type: 'divider' }] },
  ]);
  expect(prepared({ related: [{ article: 'gone' }] }).published?.related).toEqual([]);
});

test('a page that is related twice is listed once', () => {
  const related = [
    { article: 'plain', label: 'FIRST' },
    { article: 'plain' },
    { url: '/articles/plain/', headline: 'Plain' },
  ];
  expect(prepared({ related }).published?.related).toMatchObject([{ label: 'FIRST' }]);
});

test.each([
  ['The art of the possible.', true],
  ['“the ART of   the possible”', true],
  ['The art of the impossible', false],
  ['Words of a caption', false],
  ['He said it’s done', true],
])('the pull quote %j repeats the article: %s', (text, repeats) => {
  const body = preparedBody(
    { type: 'paragraph', text: ['Politics is the ', { text: 'art', emphasis: true }, ' of the possible.'] },
    { type: 'paragraph', text: 'he said it\'s done' },
    { type: 'figure', image: { src: '/a.svg', alt: '' }, caption: 'Words of a caption' },
    { type: 'pullquote', text },
  ); // prettier-ignore
  expect(body.at(-1)).toMatchObject({ repeats });
});

test('a repeated tag is published once', () => {
  const entry = testArticle('a', { tags: ['Bread', 'Boats', 'bread', 'Bread'] });
  expect(prepareArticle(entry, parseSite({ name: 'The Post' }), () => undefined).tags).toEqual([
    'Bread',
    'Boats',
  ]);
});

test('a discussion of a supported host is published with its thread, any other as a link', () => {
  const site = parseSite({ discussion: { hosts: ['social.example'] } });
  const threadOf = (discussionUrl: string) =>
    prepareArticle(testArticle(ID, { discussionUrl }), site, cards).published?.thread;
  expect(threadOf('https://social.example/@post/112')).toEqual({ host: 'social.example', id: '112' });
  expect(threadOf('https://other.example/@post/112')).toBeUndefined();
});

test('$schema is not published', () => {
  expect(prepared({ $schema: '/schema/article.json' })).not.toHaveProperty('$schema');
});

test('words and reading time are counted without pull quotes and captions', () => {
  const { published } = prepared({
    body: [
      { type: 'paragraph', text: 'One two three.' },
      { type: 'pullquote', text: 'One two' },
      { type: 'figure', image: { src: '/a.svg', alt: 'four' }, caption: 'five' },
    ],
  });
  expect(published).toMatchObject({ id: ID, words: 3, minutes: 1 });
});

/** All block ids in published data. */
const ids = (value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...('type' in value && !Array.isArray(value) && !('src' in value && !('id' in value))
          ? [(value as { id?: unknown }).id]
          : []),
        ...Object.entries(value).flatMap(([key, part]) => (key === 'original' ? [] : ids(part))),
      ];

test.each(VALID_CASES.map(({ name, article }) => [name, article] as const))(
  '%s gets stable ids on every block, stays valid, and is not mutated',
  (_, given) => {
    const article = deepFreeze(given) as Article;
    const made = prepareArticle({ id: ID, article }, parseSite(), cards);
    const { issues } = parseArticle(structuredClone(made));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = ids([made.body, made.footnotes]);
    expect(found).not.toContain(undefined);
    expect(new Set(found).size).toBe(found.length);
    expect(JSON.stringify(prepareArticle({ id: ID, article }, parseSite(), cards))).toBe(
      JSON.stringify(made),
    );
  },
);

test.each(['world', 'World', 'The wide world', 'the WIDE world'])(
  'the section %j is published as its slug',
  (section) => {
    const given = parseSite({ sections: [{ slug: 'world', name: 'The wide world' }] });
    expect(prepareArticle(testArticle(ID, { section }), given, cards).section).toBe('world');
    expect(prepareArticle(testArticle(ID, { section: 'Op-Ed' }), given, cards).section).toBe('Op-Ed');
  },
);

test('empty fields are not published', () => {
  const article = prepared({
    kicker: '',
    standfirst: '',
    dateline: ' ',
    body: [
      { type: 'paragraph', text: '' },
      { type: 'heading', level: 2, text: [' ', { text: '' }] },
      { type: 'paragraph', text: [{ text: '', footnote: '1' }] },
      { type: 'details', summary: '', body: [] },
      { type: 'relatedLink', label: '', article: 'plain' },
    ],
  });
  expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['kicker']));
  expect(article).not.toMatchObject({ standfirst: expect.anything() as unknown });
  expect(article.dateline).toBeUndefined();
  expect(article.body).toMatchObject([
    { type: 'paragraph', text: [{ footnote: '1' }] },
    { type: 'details', summary: '…' },
    { type: 'relatedLink', headline: 'Plain' },
  ]);
  expect(article.body[2]).not.toHaveProperty('label');
});

test('a link to a search is removed on a site without search', () => {
  const link: Block = {
    type: 'relatedLink',
    label: 'READ',
    url: '/search/?q=Rain',
    headline: 'Rain',
    id: 'r',
  };
  const on = (search: boolean) =>
    prepareArticle(testArticle(ID, { body: [link] }), parseSite({ search }), cards).body;
  expect(on(true)).toEqual([link]);
  expect(on(false)).toEqual([{ type: 'paragraph', id: 'r', text: 'READ: Rain' }]);
});
