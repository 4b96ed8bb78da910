import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitBlock, createVisitor } from '../../../src/article/visit-blocks.ts';
import { withIds } from '../../../src/article/ids.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import type { Block, Body } from '../../../src/article/blocks.ts';
import type { Article } from '../../../src/article/schema.ts';
import { VALID_CASES } from './block-cases.ts';
import { runs } from '../runs.ts';

function allIds(body: Body): string[] {
  const ids: string[] = [];
  const collect = (blocks: Body): Body => {
    for (const block of blocks) {
      ids.push(block.id ?? 'NONE');
      visitBlock(block, visit);
    }
    return blocks;
  };
  const visit = createVisitor({ body: collect });
  collect(body);
  return ids;
}
const idsOf = (article: Article): string[] =>
  [article.body, ...(article.footnotes ?? []).map(({ body }) => body)].flatMap(allIds);
const articleOf = (body: Block[], footnotes?: Article['footnotes']): Article => ({
  headline: 'A',
  body,
  footnotes,
});

const word = fc.constantFrom('a', 'b', 'Foo', 'Foo 2', 'foo_2', 'Divider', 'عنوان', '');
const leaf: fc.Arbitrary<Block> = fc.oneof(
  word.map((text): Block => ({ type: 'paragraph', text })),
  word.map((text): Block => ({ type: 'pullquote', text })),
  word.map((text): Block => ({ type: 'heading', level: 2, text })),
  fc.constant<Block>({ type: 'divider' }),
  fc
    .tuple(word, fc.constantFrom('foo', 'foo_2', 'x', '1'))
    .map(([text, id]): Block => ({ type: 'paragraph', text, id })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }).map((body): Block => ({ type: 'aside', body })),
  fc.array(leaf, { maxLength: 3 }).map((body): Block => ({ type: 'list', items: ['x', { body }] })),
);
const article = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.array(leaf, { maxLength: 3 }))
  .map(([body, notes]) =>
    articleOf(
      body,
      notes.map((note, at) => ({ id: String(at), body: [note] })),
    ),
  );

describe('block ids', () => {
  test('are unique, on every block, and never those of a footnote', () => {
    fc.assert(
      fc.property(article, (given) => {
        const ids = idsOf(withIds(given));
        expect(ids).not.toContain('NONE');
        expect(new Set(ids).size).toBe(ids.length);
        const own = idsOf(given);
        const notes = given.footnotes?.map(({ id }) => id) ?? [];
        for (const note of notes) if (!own.includes(note)) expect(ids).not.toContain(note);
      }),
      { numRuns: runs(300) },
    );
  });
  test('are the same on each run, valid, and change nothing else', () => {
    fc.assert(
      fc.property(article, (given) => {
        const before = JSON.stringify(given);
        const once = withIds(given);
        expect(JSON.stringify(given)).toBe(before);
        expect(withIds(JSON.parse(before) as Article)).toEqual(once);
        expect(withIds(once)).toEqual(once);
        expect(parseArticle(JSON.parse(JSON.stringify(once))).issues).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
  test('of a block with unique text do not depend on other blocks', () => {
    const own = fc.constantFrom<Block>(
      { type: 'paragraph', text: 'Words of its own' },
      { type: 'heading', level: 2, text: 'Words of its own' },
      { type: 'heading', level: 3, text: 'Foo 3' },
      { type: 'pullquote', text: 'Words of its own' },
      { type: 'figure', image: { src: '/own.jpg', alt: '' } },
      { type: 'math', tex: 'x^2' },
    );
    fc.assert(
      fc.property(
        own,
        fc.array(block, { maxLength: 6 }),
        fc.array(block, { maxLength: 6 }),
        (unique, before, after) => {
          const alone = withIds(articleOf([unique])).body[0]?.id;
          expect(withIds(articleOf([...before, unique, ...after])).body[before.length]?.id).toBe(alone);
        },
      ),
      { numRuns: runs(300) },
    );
  });
  test('of a pull quote and the paragraph that it repeats differ', () => {
    const paragraph: Block = { type: 'paragraph', text: 'The same words' };
    const [, second] = withIds(articleOf([{ type: 'pullquote', text: 'The same words' }, paragraph])).body;
    expect(second?.id).toBe(withIds(articleOf([paragraph])).body[0]?.id);
  });
  test('that authors wrote twice are kept on the first block', () => {
    const twice: Block[] = [
      { type: 'divider', id: 'x' },
      { type: 'divider', id: 'x' },
      { type: 'heading', level: 2, text: 'x' },
    ];
    expect(idsOf(withIds(articleOf(twice)))).toEqual(['x', 'x_2', 'x_3']);
  });
  test('that authors wrote are kept when a derived id would come first', () => {
    const heading: Block = { type: 'heading', level: 2, text: 'x' };
    expect(idsOf(withIds(articleOf([heading, { type: 'divider', id: 'x' }])))).toEqual(['x_2', 'x']);
    expect(idsOf(withIds(articleOf([heading], [{ id: 'x', body: [] }])))).toEqual(['x_2']);
  });
  test('are the same as in earlier releases', () => {
    const body: Block[] = [
      { type: 'heading', level: 2, text: 'What’s new' },
      { type: 'paragraph', text: ['The ', { text: 'words', strong: true }] },
      { type: 'divider' },
    ];
    expect(idsOf(withIds(articleOf(body)))).toMatchInlineSnapshot(`
      [
        "whats-new",
        "p-zdcfzdxo",
        "d-295dig0u",
      ]
    `);
  });
  test('are unique in every fixture', () => {
    for (const { article: input } of VALID_CASES) {
      const ids = idsOf(withIds(parseArticle(input).article!));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test('invisible characters do not change an id', () => {
  const blocks = (inside: string): Block[] => [
    { type: 'heading', level: 2, text: `Ge${inside}samt` },
    { type: 'paragraph', text: `Ge${inside}samt` },
  ];
  for (const inside of ['\u00ad', '\u200b', '\u2066', '\ufe0f', '\u{e0100}'])
    expect(idsOf(withIds(articleOf(blocks(inside))))).toEqual(idsOf(withIds(articleOf(blocks('')))));
});
