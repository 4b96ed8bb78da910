/** An incrementally updated archive equals a fresh computation. */
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  neighboursIn,
  computeRelations,
  updateRelations,
  type Relations,
} from '../../../../src/site/related/relations.ts';
import { computeSignature, type Signature } from '../../../../src/site/related/signature.ts';
import { articleAt, CORPUS_SITE, idAt } from '../../../bench/corpus/corpus.ts';
import { testArticle, parseSite } from '../test-articles.ts';
import { runs } from '../../runs.ts';

const SITE = parseSite(CORPUS_SITE);
const WORDS = ['harbour', 'election', 'orchestra', 'glacier', 'tunnel', 'harvest', 'museum', 'striker'];
const word = fc.constantFrom(...WORDS);

/** Few words, dates, tags and languages, so that collisions are frequent. */
const fields = fc.record(
  {
    headline: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    language: fc.constantFrom('en', 'de', 'zh', 'x'),
    datePublished: fc.constantFrom('2023', '2023-10-10', '2024-01-01T12:00:00Z', 'some day'),
    section: fc.constantFrom('world', 'sport'),
    tags: fc.array(word, { maxLength: 2 }),
    related: fc.array(fc.record({ article: fc.constantFrom('a0', 'a1', 'a2') }), { maxLength: 1 }),
  },
  { requiredKeys: ['headline'] },
);
const small: fc.Arbitrary<Signature> = fc
  .tuple(fc.nat(19), fields)
  .map(([number, given]) => computeSignature(testArticle(`a${number}`, given), SITE));

const step = (one: fc.Arbitrary<Signature>, id: fc.Arbitrary<string>) =>
  fc.record({
    set: fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 3 }),
    removed: fc.uniqueArray(id, { maxLength: 2 }),
  });
type Step = { readonly set: readonly Signature[]; readonly removed: readonly string[] };

const allNeighbours = (relations: Relations): Map<string, readonly string[]> => {
  const near = neighboursIn(relations);
  return new Map(relations.table.ids.map((id) => [id, near(id)]));
};

/** Applies steps one by one and compares each result with a fresh computation. */
function followed(start: readonly Signature[], steps: readonly Step[]): void {
  const archive = new Map(start.map((one) => [one.id, one]));
  let relations = computeRelations(start);
  for (const { set, removed } of steps) {
    const before = allNeighbours(relations);
    for (const id of removed) archive.delete(id);
    for (const one of set) archive.set(one.id, one);
    const gone = removed.filter((id) => !set.some((one) => one.id === id));
    const updated = updateRelations(deserialize(serialize(relations)) as Relations, {
      set,
      removed: gone,
    });
    relations = updated.relations;
    const anew = computeRelations([...archive.values()].reverse());
    expect(JSON.stringify(relations) === JSON.stringify(anew)).toBe(true);
    const after = [...allNeighbours(relations)];
    const other = after.filter(([id, ids]) => String(before.get(id)) !== String(ids)).map(([id]) => id);
    expect(updated.changed).toEqual(expect.arrayContaining(other));
  }
}

test('after any changes a small archive equals a fresh computation', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(small, { selector: ({ id }) => id, maxLength: 20 }),
      fc.array(step(small, fc.nat(19).map((number) => `a${number}`)), { maxLength: 5 }),
      followed,
    ),
    { numRuns: runs(60) },
  );
}); // prettier-ignore

/** Beyond the sample size, beyond the limit of full comparison, and across either limit. */
test('after any changes a large archive equals a fresh computation', () => {
  const made = Array.from({ length: 900 }, (_, number) => computeSignature(articleAt(number), SITE));
  const number = fc.nat(899);
  const edited = fc
    .tuple(number, number)
    .map(([at, of]): Signature => ({ ...made[of % 900], id: idAt(at) }) as Signature);
  fc.assert(
    fc.property(
      fc.integer({ min: 500, max: 890 }),
      fc.array(step(edited, number.map(idAt)), { maxLength: 4 }),
      (size, steps) => followed(made.slice(0, size), steps),
    ),
    { numRuns: runs(3) },
  );
}); // prettier-ignore

test('one change affects few of many articles', () => {
  const made = Array.from({ length: 1200 }, (_, number) => computeSignature(articleAt(number), SITE));
  const { changed } = updateRelations(computeRelations(made.slice(0, -1)), { set: made.slice(-1) });
  expect(changed).toContain(made.at(-1)?.id);
  expect(changed.length).toBeLessThan(200);
});

test('an update without changes returns the same data', () => {
  const made = Array.from({ length: 20 }, (_, number) => computeSignature(articleAt(number), SITE));
  const relations = computeRelations(made);
  expect(updateRelations(relations, { set: made.slice(3, 6), removed: ['nowhere'] })).toEqual({
    relations,
    changed: [],
  });
});
