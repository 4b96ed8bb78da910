/** Which articles have the words of a query, and in which order. */

/** An article by its segment (0 is the newest) and its number in it. */
export interface Hit {
  readonly segment: number;
  readonly number: number;
  readonly score: number;
}

/** What a slot of the query found in one segment: the impact on each article. */
export type Found = ReadonlyMap<number, number>;

/** A segment's findings, one for each slot. */
export interface SegmentFound {
  readonly segment: number;
  readonly slots: readonly Found[];
}

/** Hits in order, and whether they have all words of the query. */
export interface Ranked {
  readonly hits: readonly Hit[];
  readonly hasAll: boolean;
}

/** Rare words say more than frequent ones (BM25). */
const rarity = (having: number, articles: number): number =>
  Math.log(1 + (Math.max(0, articles - having) + 0.5) / (having + 0.5));

/**
 * The articles that have all words of the query; those that have most of them where none has all. Best first, and of equally
 * good ones the newest.
 */
export function rank(found: readonly SegmentFound[], articles: number): Ranked {
  const width = found[0]?.slots.length ?? 0;
  const weights = Array.from({ length: width }, (_, slot) =>
    rarity(
      found.reduce((sum, { slots }) => sum + (slots[slot]?.size ?? 0), 0),
      articles,
    ),
  );
  let most = 1;
  const all: (Hit & { has: number })[] = [];
  for (const { segment, slots } of found) {
    const scores = new Map<number, { score: number; has: number }>();
    slots.forEach((slot, at) => {
      for (const [number, impact] of slot) {
        const known = scores.get(number) ?? { score: 0, has: 0 };
        known.score += impact * (weights[at] ?? 0);
        known.has++;
        scores.set(number, known);
      }
    });
    for (const [number, { score, has }] of scores) {
      most = Math.max(most, has);
      if (has >= most) all.push({ segment, number, score, has });
    }
  }
  const hits = all
    .filter(({ has }) => has === most)
    .sort((a, b) => b.score - a.score || newestFirst(a, b))
    .map(({ segment, number, score }) => ({ segment, number, score }));
  return { hits, hasAll: most >= width };
}

/** The order of dates: segments come newest first, and numbers rise with the date. */
export const newestFirst = (a: Hit, b: Hit): number => a.segment - b.segment || b.number - a.number;
