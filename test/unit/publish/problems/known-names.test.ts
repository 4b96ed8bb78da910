import { expect, test } from 'vitest';
import { Article } from '../../../../src/article/schema.ts';
import { Site } from '../../../../src/article/site.ts';
import { knownNames } from '../../../../src/publish/problems/known-names.ts';

const body = (...blocks: readonly object[]): object => ({ headline: 'x', body: blocks });
const nested = body({ type: 'list', items: ['x', { body: [{ type: 'aside', body: [{ type: 'x' }] }] }] });

test.each([
  { where: 'the article', value: {}, path: ['x'], has: ['headline', 'standfirst'], lacks: ['level', 'src'] },
  {
    where: 'the counts',
    value: { counts: { x: 1 } },
    path: ['counts', 'x'],
    has: ['comments', 'shares', 'views'],
    lacks: ['headline'],
  },
  {
    where: 'an author',
    value: { authors: [{ x: 1 }] },
    path: ['authors', 0, 'x'],
    has: ['name', 'role'],
    lacks: ['headline'],
  },
  {
    where: 'a paragraph',
    value: body({ type: 'paragraph' }),
    path: ['body', 0, 'x'],
    has: ['text', 'id', 'type'],
    lacks: ['level', 'src'],
  },
  {
    where: 'a heading',
    value: body({ type: 'heading' }),
    path: ['body', 0, 'x'],
    has: ['text', 'level'],
    lacks: ['src'],
  },
  {
    where: 'a span',
    value: body({ type: 'paragraph', text: ['x', {}] }),
    path: ['body', 0, 'text', 1, 'x'],
    has: ['strong', 'link'],
    lacks: ['type'],
  },
  {
    where: 'a cell',
    value: body({ type: 'table', body: [[{}]] }),
    path: ['body', 0, 'body', 0, 0, 'x'],
    has: ['colspan', 'text'],
    lacks: ['headline'],
  },
  {
    where: 'a related link',
    value: body({ type: 'relatedLink' }),
    path: ['body', 0, 'x'],
    has: ['article', 'url', 'label'],
    lacks: ['src'],
  },
  {
    where: 'a video',
    value: body({ type: 'video' }),
    path: ['body', 0, 'x'],
    has: ['src', 'sources', 'poster'],
    lacks: ['figures'],
  },
  {
    where: 'a footnote',
    value: { footnotes: [{}] },
    path: ['footnotes', 0, 'x'],
    has: ['id', 'body'],
    lacks: ['type'],
  },
  {
    where: 'an unknown block',
    value: body({ type: 'wombat' }),
    path: ['body', 0, 'x'],
    has: [],
    lacks: ['text', 'src'],
  },
  {
    where: 'an item of a list',
    value: nested,
    path: ['body', 0, 'items', 1, 'x'],
    has: ['body'],
    lacks: ['type'],
  },
] as const)('knows the fields of $where', ({ value, path, has, lacks }) => {
  const names = knownNames(Article, value, path, 'x');
  expect(names).toEqual(expect.arrayContaining([...has]));
  for (const name of lacks) expect(names).not.toContain(name);
});

test('knows the block types at any depth, but not the one nobody writes', () => {
  const names = knownNames(
    Article,
    nested,
    ['body', 0, 'items', 1, 'body', 0, 'body', 0, 'type'],
    'pargraph',
  );
  expect(names).toEqual(expect.arrayContaining(['paragraph', 'pullquote', 'divider']));
  expect(names).not.toContain('unknown');
});

test('knows the fields of the site', () => {
  expect(knownNames(Site, { theme: {} }, ['theme', 'x'], 'x')).toEqual(['accent', 'dropCap']);
});
