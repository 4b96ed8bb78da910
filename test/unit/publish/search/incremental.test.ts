/** The index depends only on the articles, not on the order of publishes. */
import { assert, asyncProperty, array, constantFrom, nat, option, record, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../../src/site/card.ts';
import { articleAt, corpus } from '../../../bench/corpus/corpus.ts';
import { IndexedSite } from './indexed-site.ts';
import { runs } from '../../runs.ts';

const WORDS = 'harbour tide ferry القلعة 新聞報道 école straße budget council quay'.split(' ');
const DATES = [
  '2019-05-05',
  '2024-02-29T10:00:00Z',
  '2024-02-29T10:00:30Z',
  '1931-01-01',
  '0001-01-01',
  'soon',
];

const entry: Arbitrary<ArticleEntry> = record({
  id: nat(30).map((n) => `a/${n}`),
  words: array(constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
  date: option(constantFrom(...DATES), { nil: undefined }),
  language: constantFrom('en', 'ar', 'zh', 'de'),
}).map(({ id, words, date, language }) => ({
  id,
  article: {
    headline: words.slice(0, 2).join(' '),
    language,
    body: [{ type: 'paragraph', text: words.join(' ') }],
    tags: words.slice(-1),
    ...(date !== undefined && { datePublished: date }),
  },
}));

const step = record({
  put: array(entry, { maxLength: 8 }),
  remove: array(
    nat(30).map((n) => `a/${n}`),
    { maxLength: 4 },
  ),
});

test('an index updated step by step equals a fresh one byte for byte', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const disk = new IndexedSite();
      const now = new Map<string, ArticleEntry>();
      for (const { put, remove } of steps) {
        const last = new Map(put.map((one) => [one.id, one]));
        const gone = remove.filter((id) => !last.has(id));
        for (const [id, one] of last) now.set(id, one);
        for (const id of gone) now.delete(id);
        await disk.publish({ put: [...last.values()], remove: gone });
      }
      const whole = new IndexedSite();
      await whole.publish({ put: [...now.values()].reverse(), full: true });
      expect(disk.files()).toEqual(whole.files());
    }),
    { numRuns: runs(20) },
  );
});

test('an updated index of a larger archive equals a fresh one byte for byte', async () => {
  const disk = new IndexedSite();
  const all = new Map([...corpus(150)].map((one) => [one.id, one]));
  await disk.publish({ put: [...all.values()] });
  for (let round = 0; round < 4; round++) {
    const fresh = articleAt(400 + round);
    const edited = articleAt(round * 30, { seed: 2 });
    const gone = articleAt(round * 30 + 7).id;
    all.set(fresh.id, fresh);
    all.set(edited.id, edited);
    all.delete(gone);
    await disk.publish({ put: [fresh, edited], remove: [gone] });
  }
  const whole = new IndexedSite();
  await whole.publish({ put: [...all.values()], full: true });
  expect(whole.files().size).toBeGreaterThan(50);
  expect(disk.files()).toEqual(whole.files());
});

test('one changed word rewrites only a few files', async () => {
  const disk = new IndexedSite();
  const all = [...corpus(150)];
  await disk.publish({ put: all });
  const [one] = all;
  if (!one) throw new Error('There is no article');
  const total = [...disk.files().values()].reduce((sum, { length }) => sum + length, 0);
  const body = [...one.article.body, { type: 'paragraph' as const, text: 'Zyzzyva.' }];
  expect(await disk.publish({ put: [{ id: one.id, article: { ...one.article, body } }] })).toBe(false);
  expect(disk.written).toBeLessThan(total / 4);
  expect(await disk.find('zyzzyva')).toEqual([one.id]);
});

test('after an interrupted publish the index is built from all articles', async () => {
  const disk = new IndexedSite();
  const articles = [...corpus(5)];
  await disk.publish({ put: articles });
  await disk.publish({ put: [articleAt(9)] }, true);
  expect(await disk.publish({ put: articles })).toBe(true);
  const whole = new IndexedSite();
  await whole.publish({ put: articles, full: true });
  expect(disk.files()).toEqual(whole.files());
});

test('an empty index can be built and searched', async () => {
  const disk = new IndexedSite();
  await disk.publish({ put: [] });
  expect(await disk.find('anything')).toEqual([]);
});
