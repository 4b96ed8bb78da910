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

test('all parts of a series change when there is one more, and nothing else does', () => {
  const before: CachedMetaById = new Map([
    ...cached('a', { series: 'Water', datePublished: '2023' }),
    ...cached('b', { series: 'Water', datePublished: '2024' }),
    ...cached('other', { series: 'Fire' }),
  ]);
  const after: CachedMetaById = new Map([
    ...before,
    ...cached('c', { series: 'Water', datePublished: '2025' }),
  ]);
  const { isUnchanged } = findChangedArticles(before, after, [], 'UTC');
  expect(['a', 'b', 'c', 'other'].filter((id) => !isUnchanged(id, alone))).toEqual(['a', 'b', 'c']);
});

test('an article changes with the card of the next part of its series', () => {
  const withNext = (headline: string): CachedMetaById =>
    new Map([
      ...cached('a', { series: 'Water', datePublished: '2023' }),
      ...cached('b', { headline, series: 'Water', datePublished: '2024' }),
    ]);
  const { isUnchanged } = findChangedArticles(withNext('Flow'), withNext('Flood'), [], 'UTC');
  expect(isUnchanged('a', alone)).toBe(false);
});
