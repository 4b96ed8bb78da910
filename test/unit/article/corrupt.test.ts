/** Corrupts valid articles at one random path; the parser must keep its guarantees for each. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../../src/article/json-schema.ts';
import { formatPath, type JsonPath } from '../../../src/article/issue.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { BLOCK_CASES, VALID_CASES } from './block-cases.ts';
import { runs } from '../runs.ts';

const accepts = new Ajv().compile(articleJsonSchema());

test.each(BLOCK_CASES)('JSON Schema and parser agree about the fixture $name', ({ article, verdict }) => {
  expect(accepts(article)).toBe(verdict === 'valid');
});

type Container = Record<string | number, unknown>;
const BEFORE = { type: 'paragraph', text: 'Text before.' };
const AFTER = {
  type: 'aside',
  body: [{ type: 'paragraph', text: ['Text ', { text: 'after', strong: true }] }],
};

/** The valid fixtures, each between two unchanged blocks. */
const articles = VALID_CASES.map(({ article }) => {
  const { body, ...rest } = article as { body: unknown[] };
  return { ...rest, body: [BEFORE, ...body, AFTER] };
});

function pathsIn(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...keys.flatMap((key) => pathsIn((value as Container)[key], [...path, key])),
  ];
}

/** Changes the value at a key. */
type Corruption = (holder: Container, key: string | number) => void;
const replaceWith =
  (value: unknown): Corruption =>
  (holder, key) =>
    void (holder[key] = value);
const addField =
  (name: string, value: unknown): Corruption =>
  (holder, key) => {
    const at = holder[key];
    const target = typeof at === 'object' && at !== null && !Array.isArray(at) ? at : holder;
    if (!Array.isArray(target))
      Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  };
const CORRUPTIONS: Record<string, Corruption> = {
  removed: (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  null: replaceWith(null),
  number: replaceWith(3),
  huge: replaceWith(1e308),
  true: replaceWith(true),
  string: replaceWith('Other words'),
  empty: replaceWith(''),
  list: replaceWith([]),
  'list of lists': replaceWith([[['Other words']]]),
  object: replaceWith({}),
  'object with text': replaceWith({ type: 'wat', text: 'Other words', body: [BEFORE] }),
  'unknown block': replaceWith({
    type: 'poll',
    choices: [{ label: 'Yes' }, { label: 'No', body: [{ type: 'x', t: 'Deep' }] }],
  }),
  script: replaceWith('javascript:alert(1)'),
  'script in mixed case': replaceWith(' jAvAsCrIpT:alert(1)'),
  __proto__: addField('__proto__', { text: 'x', polluted: true }),
  constructor: addField('constructor', { prototype: { polluted: true } }),
  toString: addField('toString', 'x'),
  'unknown field': addField('subheading', 'Words of a field nobody knows'),
};

const corrupted = fc
  .record({
    article: fc.constantFrom(...articles),
    index: fc.nat(),
    how: fc.constantFrom(...Object.keys(CORRUPTIONS)),
  })
  .map(({ article, index, how }) => {
    const broken = structuredClone(article);
    const open = pathsIn(broken).filter(
      (path) => path[0] !== 'body' || (path[1] !== 0 && path[1] !== article.body.length - 1),
    );
    const path = open[index % open.length] ?? [];
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Container)[key], broken) as Container;
    const key = path.at(-1) ?? '';
    CORRUPTIONS[how]?.(holder, key);
    return { article, broken, path, how };
  });

test('a corrupted value is reported, and the other blocks are kept', () => {
  fc.assert(
    fc.property(corrupted, ({ article, broken, path }) => {
      const before = JSON.stringify(broken);
      const { article: kept, issues } = parseArticle(broken);
      expect(JSON.stringify(broken)).toBe(before);
      expect(issues.length === 0, 'the verdict of the JSON Schema').toBe(accepts(broken));

      const near = formatPath(path.slice(0, -1)) + '.';
      const at = issues.map((issue) => `${formatPath(issue.path)}.`);
      if (path.length > 1 && issues.length > 0)
        expect(
          at.some((one) => one.startsWith(near) || near.startsWith(one)),
          `${at.join()} beside ${near}`,
        ).toBe(true);

      expect(parseArticle(kept)).toEqual({ article: kept, issues: [] });
      expect(accepts(kept)).toBe(true);
      if (path[0] === 'body' && path.length === 1) return;
      const others = path[0] === 'body' ? article.body.filter((_, index) => index !== path[1]) : article.body;
      const body = [...(kept?.body ?? [])];
      for (const other of others) {
        const index = body.findIndex((block) => JSON.stringify(block) === JSON.stringify(inOrder(other)));
        expect(index, `${JSON.stringify(other)} is kept`).toBeGreaterThanOrEqual(0);
        body.splice(index, 1);
      }
    }),
    { numRuns: runs(400) },
  );
});

const kept = new Map(
  articles
    .flatMap(({ body }) => body)
    .map((block) => {
      const parsed = parseArticle({ headline: 'A', body: [block] });
      return [JSON.stringify(block), parsed.article?.body[0]] as const;
    }),
);
/** With fields in schema order, as the parser returns them. */
const inOrder = (block: unknown): unknown => kept.get(JSON.stringify(block));

test('a refused link is reported, and its text is kept', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('javascript:x', 'data:x', ' /x', 'HTTP://x', '//x', ''),
      fc.nat(4),
      (link, at) => {
        const spans = Array.from({ length: 5 }, (_, index) => ({
          text: `${index} `,
          strong: true,
          link: '/x',
        }));
        const wanted = spans.map(({ link: given, ...rest }, index) =>
          index === at ? rest : { ...rest, link: given },
        );
        spans[at]!.link = link;
        const { article, issues } = parseArticle({
          headline: 'A',
          body: [{ type: 'paragraph', text: spans }],
        });
        expect(article?.body).toEqual([{ type: 'paragraph', text: wanted }]);
        expect(issues.map(({ path }) => formatPath(path))).toEqual([`body.0.text.${at}.link`]);
      },
    ),
    { numRuns: runs(25) },
  );
});

test('JSON Schema and parser agree about any JSON, and the parser does not throw', () => {
  const key = fc.constantFrom(
    'type',
    'text',
    'body',
    'items',
    'headline',
    'link',
    'url',
    '__proto__',
    'constructor',
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>('paragraph', 'list', 'aside', 'x', '', 'javascript:x', 1, -1, null, true),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((entries): unknown => Object.fromEntries(entries)),
    ),
  })).value;
  fc.assert(
    fc.property(json, (value) => {
      for (const input of [value, { headline: 'A', body: value }, { headline: value, body: [value] }]) {
        const { article, issues } = parseArticle(input);
        expect(issues.length === 0).toBe(accepts(input));
        if (article) expect(parseArticle(article)).toEqual({ article, issues: [] });
      }
    }),
    { numRuns: runs(200) },
  );
});
