/** The known names that come with the issue of an unknown one, for suggestions. */
import { expect, test } from 'vitest';
import { parseLeniently } from '../../../src/article/lenient-parse.ts';
import { Article } from '../../../src/article/schema.ts';
import { Site } from '../../../src/article/site.ts';

const body = (...blocks: readonly object[]): object => ({ headline: 'x', body: blocks });
const x = 1;
const type = 'pargraph';

/** The known names for the only unknown one. */
function knownIn(value: unknown, schema: typeof Article | typeof Site = Article): readonly string[] {
  const unknown = parseLeniently(schema, value).issues.flatMap((issue) => issue.unknown ?? []);
  expect(unknown).toHaveLength(1);
  return unknown[0]!.known;
}

test.each([
  { where: 'the article', value: { x }, has: ['headline', 'standfirst'], lacks: ['level', 'src'] },
  {
    where: 'the counts',
    value: { counts: { x } },
    has: ['comments', 'shares', 'views'],
    lacks: ['headline'],
  },
  { where: 'an author', value: { authors: [{ x }] }, has: ['name', 'role'], lacks: ['headline'] },
  {
    where: 'a paragraph',
    value: body({ type: 'paragraph', x }),
    has: ['text', 'id', 'type'],
    lacks: ['level', 'src'],
  },
  { where: 'a heading', value: body({ type: 'heading', x }), has: ['text', 'level'], lacks: ['src'] },
  {
    where: 'a span',
    value: body({ type: 'paragraph', text: ['x', { x }] }),
    has: ['strong', 'link'],
    lacks: ['type'],
  },
  {
    where: 'a cell',
    value: body({ type: 'table', body: [[{ x }]] }),
    has: ['colspan', 'text'],
    lacks: ['headline'],
  },
  {
    where: 'a related link',
    value: body({ type: 'relatedLink', x }),
    has: ['article', 'url', 'label'],
    lacks: ['src'],
  },
  {
    where: 'a related article',
    value: { related: [{ url: '/a/', x }] },
    has: ['article', 'url', 'label'],
    lacks: ['src'],
  },
  {
    where: 'a video',
    value: body({ type: 'video', x }),
    has: ['src', 'sources', 'poster'],
    lacks: ['figures'],
  },
  { where: 'a footnote', value: { footnotes: [{ x }] }, has: ['id', 'body'], lacks: ['type'] },
  {
    where: 'an item of a list',
    value: body({ type: 'list', items: ['x', { x, body: [] }] }),
    has: ['body'],
    lacks: ['type'],
  },
])('an unknown field of $where is reported with the known fields', ({ value, has, lacks }) => {
  const names = knownIn(value);
  expect(names).toEqual(expect.arrayContaining(has));
  for (const name of lacks) expect(names).not.toContain(name);
});

test('a field of an unknown block type is reported without the fields of other types', () => {
  expect(knownIn(body({ type: 'wombat', x }))).not.toContain('text');
});

test('an unknown block type at any depth is reported with the types that authors can use', () => {
  const names = knownIn(
    body({ type: 'list', items: ['x', { body: [{ type: 'aside', body: [{ type }] }] }] }),
  );
  expect(names).toEqual(expect.arrayContaining(['paragraph', 'pullquote', 'divider']));
  expect(names).not.toContain('unknown');
});

test('an unknown field of site.json is reported with the known fields', () => {
  expect(knownIn({ theme: { x } }, Site)).toEqual([
    'accent',
    'colors',
    'logo',
    'faces',
    'dropCap',
    'pullquote',
    'dateStyle',
  ]);
});
