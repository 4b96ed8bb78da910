import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/schema.ts';
import { summarizeArticle } from '../../../../src/site/article-summary.ts';
import { findChangedArticles } from '../../../../src/publish/pipeline/changed-articles.ts';
import type { CachedMetaById } from '../../../../src/publish/content/changed-meta.ts';
import { parseSite, testArticle } from '../../site/test-articles.ts';

const alone = (): readonly string[] => [];

const cached = (id: string, fields: Partial<Article>): CachedMetaById => {
  const summary = summarizeArticle(testArticle(id, fields), parseSite());
  const pictures = { figures: [], portraits: [] };
  const cardHash = JSON.stringify(summary.card);
  const meta = {
    id,
    cardHash,
    path: `${id}.json`,
    hash: '',
    summary,
    media: [],
    links: [],
    pictures,
    problems: [],
  };
  return new Map([[id, { stamp: '1', meta }]]);
};

test('a new part changes all parts of its series, and nothing else', () => {
  const before: CachedMetaById = new Map([
    ...cached('a', { series: 'Water', datePublished: '2023' }),
    ...cached('b', { series: 'Water', datePublished: '2024' }),
    ...cached('other', { series: 'Fire' }),
  ]);
  const after: CachedMetaById = new Map([
    ...before,
    ...cached('c', { series: 'Water', datePublished: '2025' }),
  ]);
  const { isUnchanged } = findChangedArticles(before, after, [], parseSite());
  expect(['a', 'b', 'c', 'other'].filter((id) => !isUnchanged(id, alone))).toEqual(['a', 'b', 'c']);
});

test('an article changes when the card of the next part of its series changes', () => {
  const withNext = (headline: string): CachedMetaById =>
    new Map([
      ...cached('a', { series: 'Water', datePublished: '2023' }),
      ...cached('b', { headline, series: 'Water', datePublished: '2024' }),
    ]);
  const { isUnchanged } = findChangedArticles(withNext('Flow'), withNext('Flood'), [], parseSite());
  expect(isUnchanged('a', alone)).toBe(false);
});

const flood = (fields: Partial<Article> = {}): CachedMetaById =>
  cached('flood', { translations: { fr: 'la-crue' }, ...fields });
const crue = (fields: Partial<Article> = {}): CachedMetaById =>
  cached('la-crue', { language: 'fr', ...fields });

test.each([
  ['one is published', [flood(), new Map()], [flood(), crue()], ['flood', 'la-crue']],
  ['one is removed', [flood(), crue()], [flood(), new Map()], ['flood']],
  ['one is no longer named', [flood(), crue()], [flood({ translations: {} }), crue()], ['flood', 'la-crue']],
  [
    'one gets another language',
    [flood(), crue()],
    [flood(), crue({ language: 'fr-CA' })],
    ['flood', 'la-crue'],
  ],
] as const)('all translations of an article change when %s', (_, before, after, expected) => {
  const other = cached('other', {});
  const [was, is] = [before, after].map(
    (maps): CachedMetaById => new Map([...maps[0], ...maps[1], ...other]),
  );
  // Unchanged metadata is the same object.
  for (const [id, entry] of was!)
    if (JSON.stringify(is!.get(id)) === JSON.stringify(entry)) (is as Map<string, unknown>).set(id, entry);
  const { isUnchanged } = findChangedArticles(was!, is!, [], parseSite());
  expect([...is!.keys()].filter((id) => !isUnchanged(id, alone))).toEqual(expected);
});
