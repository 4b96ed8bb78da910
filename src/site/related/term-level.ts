import { MAX_SAMPLE_SIZE } from './sample.ts';

export interface TermStatistics {
  readonly articleCount: number;
  readonly sampledCount: number;
  readonly sampleSize: number;
  readonly isTag: boolean;
}

/** A term in more than a sixth of the articles says nothing. */
const COMMON_TERM_DIVISOR = 6;
/** Below this, the count of all articles says more than the sample. */
const MIN_SAMPLED_COUNT = 8;

const log2 = (value: number): number => Math.ceil(Math.log2(value));

/** From 0 (no meaning) to 17 (rare). In steps, so that a new article changes the levels of few terms. */
export function termLevel({ articleCount, sampledCount, sampleSize, isTag }: TermStatistics): number {
  if (articleCount < 2) return 0;
  if (isTag) return Math.max(6, 13 - log2(articleCount));
  if (sampledCount > Math.max(2, Math.floor(sampleSize / COMMON_TERM_DIVISOR))) return 0;
  if (sampleSize >= MAX_SAMPLE_SIZE && sampledCount < MIN_SAMPLED_COUNT)
    return Math.max(13, 18 - log2(articleCount));
  return Math.max(1, Math.round(2 * Math.log2(sampleSize / sampledCount)));
}
