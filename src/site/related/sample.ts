/** A sample of each language's articles, to find common words. */
import { languageBucket, LANGUAGE_BUCKETS } from './signature.ts';
import type { SignatureTable } from './signature-table.ts';
import { hashName } from './tokenize.ts';

/** A new article is rarely among the lowest id hashes, so what counts as common rarely changes. */
export const MAX_SAMPLE_SIZE = 512;

export interface Sample {
  /** 1 for each article in its language's sample. */
  readonly isIncluded: Uint8Array;
  readonly sizes: Uint32Array;
}

export function takeSamples({ ids, languages }: SignatureTable): Sample {
  const numbers = Uint32Array.from(ids, hashName);
  const buckets = Uint8Array.from(languages, languageBucket);
  const limits = new Uint32Array(LANGUAGE_BUCKETS);
  for (const bucket of new Set(buckets)) {
    const own = numbers.filter((_, at) => buckets[at] === bucket).sort();
    limits[bucket] = own[Math.min(MAX_SAMPLE_SIZE, own.length) - 1] ?? 0;
  }
  const sizes = new Uint32Array(LANGUAGE_BUCKETS);
  const taken = numbers.map((number, at) => Number(number <= (limits[buckets[at] ?? 0] ?? 0)));
  buckets.forEach((bucket, at) => (sizes[bucket] = (sizes[bucket] ?? 0) + (taken[at] ?? 0)));
  return { isIncluded: Uint8Array.from(taken), sizes };
}
