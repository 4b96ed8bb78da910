import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/article/issue.ts';
import {
  ARTICLE_LIMITS,
  parseArticle,
  parseArticleJson,
  type ParsedArticle,
} from '../../../src/article/parse.ts';
import { BLOCK_TYPES } from '../../../src/article/blocks.ts';
import { Article } from '../../../src/article/schema.ts';
import { BLOCK_CASES, VALID_CASES } from './block-cases.ts';

const lines = ({ issues }: ParsedArticle): string[] =>
  issues.map(({ severity, path, message }) => `${severity} ${formatPath(path)}: ${message}`);

describe.each(BLOCK_CASES)('the fixture $name', ({ verdict, article, issues = [], keeps }) => {
  const parsed = parseArticle(article);

  test('has the expected issues', () => {
    expect(lines(parsed)).toEqual(issues);
    expect(issues.length === 0).toBe(verdict === 'valid');
  });
  test('gives the expected article', () => {
    expect(parsed.article ?? null).toEqual(verdict === 'valid' ? article : keeps);
  });
  test('gives an article that has no issues itself', () => {
    if (parsed.article === undefined) return;
    expect(parseArticle(parsed.article)).toEqual({ article: parsed.article, issues: [] });
    expect(v.is(Article, parsed.article)).toBe(true);
  });
  test('is not modified by the parser', () => {
    const before = JSON.stringify(article);
    parseArticle(freeze(article));
    expect(JSON.stringify(article)).toBe(before);
  });
});

test('the valid fixtures contain every block type', () => {
  const shown = JSON.stringify(VALID_CASES.map(({ article }) => article));
  for (const type of Object.keys(BLOCK_TYPES)) expect(shown).toContain(`"type":"${type}"`);
});

describe('input that is not an article', () => {
  test.each([
    ['text', 'hello', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    ['half an article', '{"headline":"A","body":[', 'is not JSON'],
    ['null', 'null', 'must be an object { }, not null'],
    ['a number too large for JavaScript', '1e400', 'must be an object { }, not Infinity'],
  ])('%s gives one issue', (_, json, message) => {
    const { article, issues } = parseArticleJson(json);
    expect(article).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(message);
  });
  test('a byte order mark is allowed', () => {
    expect(parseArticleJson('\uFEFF{"headline":"A","body":[]}').issues).toEqual([]);
  });
  test.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
  ])('%s in any position gives issues and does not throw', (_, strange) => {
    for (const article of [
      strange,
      { headline: strange, body: strange },
      { headline: 'A', tags: [strange], counts: { views: strange }, body: [strange, { type: strange }] },
      { headline: 'A', body: [{ type: 'paragraph', text: [strange, { text: strange, strong: strange }] }] },
      { headline: 'A', body: [{ type: 'poll', text: strange }] },
    ])
      expect(parseArticle(article).issues.length).toBeGreaterThan(0);
  });
  test('numbers too large for JavaScript are reported', () => {
    const json =
      '{"headline":"A","counts":{"views":1e400},"body":[{"type":"list","start":-1e400,"items":[]}]}';
    expect(parseArticleJson(json).issues.map(({ path }) => formatPath(path))).toEqual([
      'counts.views',
      // It is not an integer, and below the minimum.
      'body.0.start',
      'body.0.start',
    ]);
  });
  test('unpaired surrogates are kept', () => {
    const json = String.raw`{"headline":"\ud800","body":[{"type":"paragraph","text":"\udc00 x"}]}`;
    expect(parseArticleJson(json)).toEqual({ article: JSON.parse(json) as unknown, issues: [] });
  });
  test('a circular object gives an issue', () => {
    const circular: Record<string, unknown> = { headline: 'A', body: [] };
    circular['left'] = circular['right'] = [circular, circular];
    expect(parseArticle(circular)).toMatchObject({ article: undefined, issues: [{ severity: 'error' }] });
  });
  test('an object whose JSON would be endless gives an issue', () => {
    let wide: unknown = [];
    for (let level = 0; level < 60; level++) wide = [wide, wide];
    const { article, issues } = parseArticle({ headline: 'A', body: [], tags: wide });
    expect(article).toBeUndefined();
    expect(issues.map(({ message }) => message)).toEqual([
      'is longer than 5 MB; split it into several articles',
    ]);
  });
  test('fields named __proto__ do not change prototypes', () => {
    const json =
      '{"headline":"A","body":[{"type":"poll","__proto__":{"polluted":1},"q":"Who?"}],"__proto__":{"x":1}}';
    const { article } = parseArticleJson(json);
    expect(article?.body[0]).toMatchObject({ type: 'unknown', of: 'poll', text: 'Who?' });
    expect(JSON.stringify(article?.body[0])).toContain('"__proto__":{"polluted":1}');
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('limits', () => {
  const paragraph = { type: 'paragraph', text: 'x' };
  const within = (body: unknown): unknown => ({ headline: 'A', body });
  const paragraphs = (count: number): unknown[] => Array.from({ length: count }, () => paragraph);
  const only = (parsed: ParsedArticle): string => {
    expect(parsed.article).toBeUndefined();
    expect(parsed.issues).toHaveLength(1);
    return lines(parsed)[0] ?? '';
  };

  test('JSON may have the maximum length, and not a character more', () => {
    const json = (length: number): string =>
      `{"headline":"${'x'.repeat(length - 26)}","body":[]}`.padEnd(length);
    expect(parseArticleJson(json(ARTICLE_LIMITS.maxJsonLength)).issues).toEqual([]);
    expect(only(parseArticleJson(json(ARTICLE_LIMITS.maxJsonLength + 1)))).toBe(
      'error (article): is longer than 5 MB; split it into several articles',
    );
  });
  test('an article may have the maximum number of blocks, and not one more', () => {
    expect(parseArticle(within(paragraphs(ARTICLE_LIMITS.maxBlocks))).issues).toEqual([]);
    expect(only(parseArticle(within(paragraphs(ARTICLE_LIMITS.maxBlocks + 1))))).toBe(
      'error body: contains more than 10000 blocks; split it into several articles',
    );
  });
  test('nested blocks and invalid blocks count towards the maximum', () => {
    const half = paragraphs(ARTICLE_LIMITS.maxBlocks / 2);
    expect(only(parseArticle(within([...half, { type: 'aside', body: half }])))).toContain('10000 blocks');
    expect(
      only(parseArticle(within(Array.from({ length: ARTICLE_LIMITS.maxBlocks + 1 }, () => 1)))),
    ).toContain('10000 blocks');
  });
  test('rows of a table do not count as blocks', () => {
    const body = Array.from({ length: ARTICLE_LIMITS.maxBlocks + 1 }, () => ['cell']);
    const rows = Array.from({ length: ARTICLE_LIMITS.maxBlocks + 1 }, () => ({ not: 'a row' }));
    expect(parseArticle(within([{ type: 'table', body }])).issues).toEqual([]);
    expect(parseArticle(within([{ type: 'table', body: rows }])).article).toBeDefined();
  });

  const SHAPES: Record<string, (body: unknown[]) => unknown> = {
    aside: (body) => ({ type: 'aside', body }),
    blockquote: (body) => ({ type: 'blockquote', body }),
    details: (body) => ({ type: 'details', summary: 's', body }),
    list: (body) => ({ type: 'list', items: [{ body }] }),
    definitions: (body) => ({ type: 'definitions', items: [{ term: 't', body }] }),
    timeline: (body) => ({ type: 'timeline', items: [{ date: '1914', body }] }),
    video: (transcript) => ({ type: 'video', src: '/v', transcript }),
    audio: (transcript) => ({ type: 'audio', src: '/a', transcript }),
  };
  const nest = (shape: (body: unknown[]) => unknown, levels: number): unknown[] => {
    let body: unknown[] = [paragraph];
    for (let level = 1; level < levels; level++) body = [shape(body)];
    return body;
  };
  test.each(Object.entries(SHAPES))('%s may be nested to the maximum depth, and not deeper', (_, shape) => {
    const deepest = within([paragraph, ...nest(shape, ARTICLE_LIMITS.maxBlockNesting)]);
    expect(parseArticle(deepest)).toEqual({ article: deepest, issues: [] });
    expect(only(parseArticle(within([paragraph, ...nest(shape, ARTICLE_LIMITS.maxBlockNesting + 1)])))).toBe(
      'error body.1: nests blocks more than 32 deep; flatten it',
    );
  });
  test('blocks in footnotes have the same maximum depth', () => {
    const article = (levels: number): unknown => ({
      headline: 'A',
      body: [],
      footnotes: [{ id: '1', body: nest(SHAPES['aside']!, levels) }],
    });
    expect(parseArticle(article(ARTICLE_LIMITS.maxBlockNesting)).issues).toEqual([]);
    expect(only(parseArticle(article(ARTICLE_LIMITS.maxBlockNesting + 1)))).toContain(
      'footnotes.0: nests blocks',
    );
  });
  test.each(['[', '{"a":', '{"body":[', '{"original":'])(
    '%s repeated 100,000 times is too deep',
    (opening) => {
      const closing = [...opening]
        .reverse()
        .map((sign) => ({ '[': ']', '{': '}' })[sign] ?? '')
        .join('');
      const deep = `${opening.repeat(100_000)}1${closing.repeat(100_000)}`;
      for (const json of [
        deep,
        `{"headline":"A","body":[],"x":${deep}}`,
        `{"headline":"A","body":[${deep}]}`,
      ])
        expect(only(parseArticleJson(json))).toMatch(/deep; flatten it$/);
    },
  );
  test('at most a thousand issues are listed, and another says that there are more', () => {
    const parsed = parseArticle({
      headline: 'A',
      body: [paragraph],
      tags: Array.from({ length: 5000 }, () => true),
    });
    expect(parsed.issues).toHaveLength(1001);
    expect(lines(parsed).at(-1)).toBe('error (article): has more problems than these 1000; fix these first');
    expect(parsed.article).toEqual({ headline: 'A', body: [paragraph], tags: [] });
  });
  test('many warnings do not become an error, and hide none', () => {
    const polls = Array.from({ length: 2000 }, () => ({ type: 'poll' }));
    expect(parseArticle(within(polls)).issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(parseArticle(within([...polls, null])).issues.at(-1)).toMatchObject({
      path: [],
      severity: 'error',
    });
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
