import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS_PER_PAGE, paginate, type BuiltListPage } from '../../../src/site/list-pages.ts';
import { frontAddress } from '../../../src/article/urls.ts';
import { testCard } from './test-articles.ts';

const heading = { kind: 'front', name: 'Site' } as const;
const lengths = fc.integer({ min: 0, max: CARDS_PER_PAGE * 6 });
/** Newest first, so that list n+1 is list n with a newer card in front. */
const pagesOf = (length: number): BuiltListPage[] =>
  paginate(
    heading,
    Array.from({ length }, (_, at) => testCard(length - at)),
    frontAddress,
  );
const byAddress = (pages: readonly BuiltListPage[]) =>
  new Map(pages.map(({ address, data }) => [address, data]));

test('every card is on exactly one page, and pages keep their order', () => {
  fc.assert(
    fc.property(lengths, (length) => {
      const pages = byAddress(pagesOf(length));
      const shown: string[] = [];
      for (let at: string | undefined = '/'; at !== undefined; at = pages.get(at)?.older)
        shown.push(...pages.get(at)!.cards.map((one) => one.headline));
      expect(shown).toEqual(Array.from({ length }, (_, at) => String(length - at)));
      expect(pages.size).toBe(pagesOf(length).length);
    }),
  );
});

test('numbered pages are full, and the first page has fewer than two pages of cards', () => {
  fc.assert(
    fc.property(lengths, (length) => {
      const [first, ...numbered] = pagesOf(length);
      expect(first!.address).toBe('/');
      expect(first!.data.page).toBeUndefined();
      expect(first!.data.cards.length).toBeGreaterThanOrEqual(Math.min(length, CARDS_PER_PAGE));
      expect(first!.data.cards.length).toBeLessThanOrEqual(2 * CARDS_PER_PAGE - 1);
      expect(numbered.map(({ data }) => data.page)).toEqual(numbered.map((_, at) => numbered.length - at));
      for (const { address, data } of numbered) {
        expect(address).toBe(`/page/${data.page}/`);
        expect(data.cards).toHaveLength(CARDS_PER_PAGE);
      }
    }),
  );
});

test('a new article changes no numbered page except its links to neighbours', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 3 * CARDS_PER_PAGE }), (length, more) => {
      const before = pagesOf(length).slice(1);
      const after = byAddress(pagesOf(length + more));
      for (const [at, { address, data }] of before.entries()) {
        const { newer, ...rest } = after.get(address)!;
        expect({ ...rest, newer: at === 0 ? data.newer : newer }).toEqual(data);
      }
    }),
  );
});

test('neighbouring pages link to each other, except at the ends', () => {
  fc.assert(
    fc.property(lengths, (length) => {
      const pages = [...byAddress(pagesOf(length))];
      const ways = (way: 'newer' | 'older') =>
        pages.flatMap(([address, { [way]: to }]) => (to === undefined ? [] : [[address, to]]));
      expect(ways('older')).toEqual(ways('newer').map((pair) => pair.toReversed()));
      expect(ways('older')).toHaveLength(pages.length - 1);
    }),
  );
});
