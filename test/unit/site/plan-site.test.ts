/** The page plan: its order, and that it depends on content only. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/site/card.ts';
import { newestFirst } from '../../../src/site/plan-site.ts';
import { summarizeArticle } from '../../../src/site/article-summary.ts';
import { testArticle, deepFreeze, planAllPages, parseSite } from './test-articles.ts';

const date = fc.constantFrom(
  undefined,
  '2023',
  '2023-10-10',
  '2023-10-10T12:00:00Z',
  '2023-10-10T14:00:00+02:00',
  '2024-01-01',
);
const word = fc.constantFrom('alpha', 'Beta', 'constructor', '__proto__', 'Été', 'عربي');
const fields = fc.record(
  {
    datePublished: date,
    section: word,
    tags: fc.array(word, { maxLength: 3 }),
    authors: fc.array(fc.record({ name: word }), { maxLength: 3 }),
    related: fc.array(
      fc.oneof(
        fc.record({ article: fc.constantFrom('a', 'b', 'missing') }),
        fc.record({ url: fc.constantFrom('../x/', 'https://example.org/'), headline: word }),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const entries: fc.Arbitrary<ArticleEntry[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'x/a', 'x/b', '__proto__', 'é'), fields)
    .map(([id, given]) => testArticle(id, given)),
  { selector: ({ id }) => id, minLength: 1 },
);
const SITE = parseSite({ sections: [{ slug: 'alpha', name: 'Alpha section' }] });
const summaries = (given: readonly ArticleEntry[]) => given.map((one) => summarizeArticle(one, SITE));
const bytes = (given: readonly ArticleEntry[]): string =>
  JSON.stringify(planAllPages(SITE, summaries(given)), (_key, value) =>
    value instanceof Map ? [...value] : value,
  );

test('“newest first” is one order, whichever order the articles are read in', () => {
  fc.assert(
    fc.property(
      entries.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        const sorted = newestFirst(summaries(given));
        expect(newestFirst(summaries(shuffled))).toEqual(sorted);
        const times = sorted
          .map(({ article }) => Date.parse(article.datePublished ?? ''))
          .map((time) => (Number.isNaN(time) ? -1 : time));
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        for (const [at, { id }] of sorted.entries())
          if (times[at] === times[at + 1]) expect(id < sorted[at + 1]!.id).toBe(true);
      },
    ),
  );
});

test('articles are sorted by date, then by path, and those without a date come last', () => {
  const given = [
    testArticle('undated'),
    testArticle('z-noon', { datePublished: '2023-10-10T12:00:00Z' }),
    testArticle('new', { datePublished: '2024-01-01' }),
    testArticle('a-noon', { datePublished: '2023-10-10T14:00:00+02:00' }),
  ];
  expect(newestFirst(summaries(given)).map(({ id }) => id)).toEqual(['new', 'a-noon', 'z-noon', 'undated']);
});

test('a date without a time starts in the site’s time zone, for sorting and in metadata', () => {
  const given = [
    testArticle('evening', { datePublished: '2026-05-30T21:00:00-07:00' }),
    testArticle('day', { datePublished: '2026-05-31', corrections: [{ date: '2026-06-02', text: 'x' }] }),
    testArticle('morning', { datePublished: '2026-05-31T01:00:00-07:00' }),
  ];
  const sorted = (timeZone: string) =>
    newestFirst(given.map((one) => summarizeArticle(one, parseSite({ timeZone })))).map(({ id }) => id);
  expect(sorted('America/Los_Angeles')).toEqual(['morning', 'day', 'evening']);
  expect(sorted('Pacific/Kiritimati')).toEqual(['morning', 'evening', 'day']);
  expect(summarizeArticle(given[1]!, parseSite({ timeZone: 'America/Los_Angeles' }))).toMatchObject({
    published: '2026-05-31T00:00:00-07:00',
    changed: '2026-06-02T00:00:00-07:00',
  });
});

test('the same content gives the same bytes, whichever order it is read in', () => {
  fc.assert(
    fc.property(
      entries.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        expect(bytes(given)).toBe(bytes(given));
        expect(bytes(shuffled)).toBe(bytes(given));
      },
    ),
  );
});

test('every page is planned once, and the input is not changed', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const pages = planAllPages(deepFreeze(SITE), deepFreeze(summaries(given)));
      const addresses = pages.map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(pages.filter(({ kind }) => kind === 'article')).toHaveLength(given.length);
      expect(addresses).toContain('/');
      expect(addresses).toContain('/sections/alpha/');
    }),
  );
});

test('every link on a list points to a page of the site', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const pages = planAllPages(SITE, summaries(given));
      const addresses = new Set(pages.map(({ address }) => address));
      for (const page of pages) {
        if (page.kind !== 'list') continue;
        const { newer = '/', older = '/', cards } = page.data;
        for (const url of [newer, older, ...cards.map((card) => card.url)]) expect(addresses).toContain(url);
      }
    }),
  );
});
