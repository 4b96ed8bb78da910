/** A few hundred articles of each language that tell which words are common. Pure. */
import { bucketOf, BUCKETS } from './signature.ts';
import type { Table } from './table.ts';
import { nameNumber } from './words.ts';

/**
 * Articles of a language by which its common words are known: all of them where there are no more, and otherwise those whose
 * ids hash lowest. A new article is seldom among them, so that what is common seldom changes with it.
 */
export const SAMPLE = 512;

export interface Sample {
  /** 1 for each article of the table that is in the sample of its language. */
  readonly taken: Uint8Array;
  /** How many those are, by the language's bucket. */
  readonly sizes: Uint32Array;
}

/** The samples of a table. */
export function sampleOf({ ids, languages }: Table): Sample {
  const numbers = Uint32Array.from(ids, nameNumber);
  const buckets = Uint8Array.from(languages, bucketOf);
  const limits = new Uint32Array(BUCKETS);
  for (const bucket of new Set(buckets)) {
    const own = numbers.filter((_, at) => buckets[at] === bucket).sort();
    limits[bucket] = own[Math.min(SAMPLE, own.length) - 1] ?? 0;
  }
  const sizes = new Uint32Array(BUCKETS);
  const taken = numbers.map((number, at) => Number(number <= (limits[buckets[at] ?? 0] ?? 0)));
  buckets.forEach((bucket, at) => (sizes[bucket] = (sizes[bucket] ?? 0) + (taken[at] ?? 0)));
  return { taken: Uint8Array.from(taken), sizes };
}
