/** Export, import and filters of highlights. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Highlight } from '../../../../../src/reader/storage/stores/annotation.ts';
import {
  highlightsFromJson,
  newHighlights,
  highlightsToCsv,
  highlightsToJson,
  highlightsToMarkdown,
} from '../../../../../src/reader/features/highlights/import-export.ts';
import {
  filterHighlights,
  highlightTags,
} from '../../../../../src/reader/features/highlights/filter-highlights.ts';
import { HIGHLIGHT_COLOURS } from '../../../../../src/reader/storage/stores/highlight-colours.ts';
import { runs } from '../../../runs.ts';

const words = fc.string({ minLength: 1, maxLength: 40 });
const quote = fc.record({
  exact: words,
  prefix: fc.string({ maxLength: 20 }),
  suffix: fc.string({ maxLength: 20 }),
  block: words,
  start: fc.nat(5000),
  at: fc.nat(50_000),
});
/** Similar texts, which highlights of earlier releases do not have. */
const rivals = fc.option(
  fc.array(fc.record({ exact: words, prefix: words, suffix: words }), { maxLength: 6 }),
  { nil: undefined },
);
const highlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.uuid().map((id) => `urn:uuid:${id}`),
  article: fc.constantFrom('/articles/a/', '/articles/2023/10/offer/', '/articles/%D8%AC/', '/about/'),
  headline: fc.string({ maxLength: 40 }),
  colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  note: fc.string({ maxLength: 60 }),
  tags: fc.uniqueArray(words, { maxLength: 3 }),
  created: fc.constant('2026-11-22T20:00:00.000Z'),
  modified: fc.constant('2026-11-22T21:00:00.000Z'),
  quotes: fc.array(
    fc.tuple(quote, rivals).map(([one, others]) => ({
      ...one,
      end: one.start + one.exact.length,
      ...(others && { rivals: others }),
    })),
    { minLength: 1, maxLength: 3 },
  ),
});

test('exported annotations can be imported unchanged, for any origin and base', () => {
  fc.assert(
    fc.property(fc.array(highlight, { maxLength: 5 }), (all) => {
      const file = highlightsToJson(all, 'https://post.example/base', 'The Post');
      expect(highlightsFromJson(file, '/base/')).toEqual(all);
    }),
    { seed: 1, numRuns: runs(100) },
  );
});

const one = fc.sample(highlight, { seed: 3, numRuns: 1 })[0]!;

test('imported highlights are added once, and the one changed later is kept', () => {
  const later = { ...one, note: 'Later', modified: '2026-11-23T00:00:00.000Z' };
  const elsewhere = { ...one, id: 'urn:uuid:another-device' };
  expect(newHighlights([one, one], [])).toEqual([one]);
  expect(newHighlights([one, elsewhere], [one])).toEqual([]);
  expect(newHighlights([later], [one])).toEqual([later]);
  expect(newHighlights([one], [later])).toEqual([]);
});

test('other files give no highlights and do not throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
      expect(highlightsFromJson(file)).toEqual([]);
    }),
    { seed: 1, numRuns: runs(100) },
  );
  expect(
    highlightsFromJson('{"first":{"items":[{"type":"Annotation","id":"urn:uuid:12345678","target":[]}]}}'),
  ).toEqual([]);
});

const plainOne: Highlight = {
  ...one,
  article: '/articles/a/',
  headline: 'A *bold* offer',
  note: '=HYPERLINK("x")',
  tags: ['to check'],
  quotes: [{ exact: '# Not "a" heading', prefix: '', suffix: '', block: 'p', start: 0, end: 17, at: 0 }],
};

test('the Markdown export escapes text', () => {
  expect(highlightsToMarkdown([plainOne], 'https://post.example')).toBe(
    '## [A \\*bold\\* offer](<https://post.example/articles/a/>)\n\n> \\# Not "a" heading\n\n=HYPERLINK("x")\n\n\\#to-check\n',
  );
});

test('the CSV export quotes cells and prevents formulas', () => {
  const [, row] = highlightsToCsv([plainOne], 'https://post.example').split('\r\n');
  expect(row).toContain('"# Not ""a"" heading","\'=HYPERLINK(""x"")","to check"');
});

test('search ignores case and accents, and combines with colour and tag', () => {
  const all = [{ ...plainOne, colour: 'pink', note: 'Café' } as const];
  expect(filterHighlights(all, { article: '', search: 'CAFE offer', colour: '', tag: '' })).toEqual(all);
  expect(filterHighlights(all, { article: '', search: '', colour: 'blue', tag: '' })).toEqual([]);
  expect(filterHighlights(all, { article: '', search: '', colour: 'pink', tag: 'to check' })).toEqual(all);
  expect(highlightTags(all, 'en')).toEqual(['to check']);
});
