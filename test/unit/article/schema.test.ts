import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleJsonSchema, authorJsonSchema } from '../../../src/article/json-schema.ts';
import { ArticleId, Id, Language, IsoDate } from '../../../src/article/fields.ts';
import { runs } from '../runs.ts';

type Shape = Readonly<Record<string, unknown>>;
const schema = articleJsonSchema() as Shape;
const definitions = Object.entries(schema['$defs'] as Record<string, Shape>);

/** Every object shape in a JSON Schema, with its fields. */
function fields(shape: unknown, name: string): [string, Shape][] {
  if (typeof shape !== 'object' || shape === null) return [];
  const inner = Object.values(shape).flatMap((value) => fields(value, name));
  const own = Object.entries(((shape as Shape)['properties'] ?? {}) as Record<string, Shape>);
  return [...own.map(([key, field]): [string, Shape] => [`${name}.${key}`, field]), ...inner];
}

test('every field of the JSON Schema has a description', () => {
  const all = [
    ...fields({ ...schema, $defs: {} }, 'Article'),
    ...definitions.flatMap(([name, shape]) => fields(shape, name)),
  ];
  expect(all.length).toBeGreaterThan(100);
  const silent = all.filter(([, field]) => typeof field['description'] !== 'string').map(([name]) => name);
  expect(silent).toEqual([]);
});

test('every block type of the JSON Schema has a description', () => {
  const { anyOf } = (schema['$defs'] as Record<string, { anyOf: Shape[] }>)['Block'] ?? { anyOf: [] };
  expect(anyOf.length).toBeGreaterThan(20);
  for (const block of anyOf) expect(block['description']).toEqual(expect.any(String));
});

test('a schema used in several places is defined once', () => {
  const url = definitions.find(([name]) => name === 'Url')?.[1]['pattern'];
  expect(url).toEqual(expect.any(String));
  expect(JSON.stringify(schema).split(JSON.stringify(url))).toHaveLength(2);
  expect(JSON.stringify(schema).length).toBeLessThan(40_000);
});

test('each call returns an equal schema of its own', () => {
  const first = articleJsonSchema();
  expect(articleJsonSchema()).toEqual(first);
  delete first.properties;
  expect(articleJsonSchema().properties).toBeDefined();
});

test('Ajv in strict mode compiles the JSON Schema without warnings', () => {
  const messages: unknown[] = [];
  const logger = {
    log: messages.push,
    warn: (text: unknown) => messages.push(text),
    error: messages.push,
  };
  new Ajv({ strict: true, logger }).compile(schema);
  expect(messages).toEqual([]);
});

describe('language tags', () => {
  test.each(['en', 'ar', 'pt-BR', 'zh-Hant-TW', 'es-419', 'de-CH-1996', 'haw', 'sr-Latn'])(
    '%s is valid',
    (tag) => {
      expect(v.is(Language, tag)).toBe(true);
    },
  );
  test.each(['', 'e', 'english language', 'en_GB', 'en-12', 'zh-yue', 'x-own', 'en-', '-en', 'abcd'])(
    '%s is invalid',
    (tag) => {
      expect(v.is(Language, tag)).toBe(false);
    },
  );
  test('are all accepted by Intl', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const tag = parts.join('-');
        if (v.is(Language, tag)) expect(() => Intl.getCanonicalLocales(tag)).not.toThrow();
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('dates', () => {
  test.each([
    '2023',
    '2023-02',
    '2023-02-28',
    '2024-02-29',
    '2023-12-31T23:59Z',
    '2023-10-10T12:00:00.5-03:30',
  ])('%s is valid', (moment) => {
    expect(v.is(IsoDate, moment)).toBe(true);
    expect(new Date(moment).getTime()).not.toBeNaN();
  });
  test.each([
    '23',
    '2023-2',
    '2023-02-30',
    '2023-04-31',
    '2023-13-01',
    '2023-10-10T12:00',
    '2023-10-10 12:00Z',
    '2023-10-10T24:00Z',
    '2023-10-10T12:60Z',
    'today',
  ])('%s is invalid', (moment) => {
    expect(v.is(IsoDate, moment)).toBe(false);
  });
});

describe('article ids', () => {
  test.each(['offer', '2023/10/offer', 'a.b', '..a', 'عرض', 'a b'])('%s is valid', (id) => {
    expect(v.is(ArticleId, id)).toBe(true);
  });
  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    '../a',
    'a/../b',
    'a/./b',
    'a\\b',
    'a\nb',
    'a\u2028/../../b',
    'a/..',
  ])('%j is invalid', (id) => {
    expect(v.is(ArticleId, id)).toBe(false);
  });
});

test('a block id needs no encoding in a fragment', () => {
  expect(['a', 'عنوان', 'a_2', 'a.b:c'].every((id) => v.is(Id, id))).toBe(true);
  expect(['', 'a b', 'a#b', '"', "'", '<', '%41', 'x'.repeat(201)].some((id) => v.is(Id, id))).toBe(false);
});

test('the JSON Schema of authors accepts a complete profile and rejects unknown fields', () => {
  const accepts = new Ajv({ strict: true }).compile(authorJsonSchema());
  const profile = {
    $schema: '/schema/author.json',
    name: 'Ann Lee',
    role: 'Editor',
    bio: ['Writes about ', { text: 'water', emphasis: true }, '.', { break: true }],
    image: '/media/ann.jpg',
    url: 'https://ann.example',
    email: 'ann@post.example',
    links: [{ name: 'Books', url: 'https://books.example' }],
  };
  expect({ isAccepted: accepts(profile), errors: accepts.errors }).toEqual({ isAccepted: true, errors: null });
  for (const wrong of [{ ...profile, mail: 'x' }, { role: 'Editor' }, { ...profile, email: 'x' }, { ...profile, url: 'javascript:x' }])
    expect(accepts(wrong)).toBe(false);
}); // prettier-ignore
