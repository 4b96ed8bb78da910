export interface Hit {
  readonly segment: number;
  readonly number: number;
  readonly score: number;
}

export type SlotMatches = ReadonlyMap<number, number>;

export interface SegmentMatches {
  readonly segment: number;
  readonly slots: readonly SlotMatches[];
}

/** Best hits first; `hasAll` tells whether they have all words of the query. */
export interface RankedHits {
  readonly hits: readonly Hit[];
  readonly hasAll: boolean;
}

/** BM25: rare words count more. */
const inverseFrequency = (having: number, articles: number): number =>
  Math.log(1 + (Math.max(0, articles - having) + 0.5) / (having + 0.5));

/** Articles with all words of the query, or else with the most. Of equal scores the newest comes first. */
export function rank(found: readonly SegmentMatches[], articles: number): RankedHits {
  const width = found[0]?.slots.length ?? 0;
  const weights = Array.from({ length: width }, (_, slot) =>
    inverseFrequency(
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
    .sort((a, b) => b.score - a.score || compareNewestFirst(a, b))
    .map(({ segment, number, score }) => ({ segment, number, score }));
  return { hits, hasAll: most >= width };
}

/** Segments are sorted newest first, and numbers rise with the date. */
export const compareNewestFirst = (a: Hit, b: Hit): number => a.segment - b.segment || b.number - a.number;
