/** How much it tells that two articles have a term in common. Pure. */
import { SAMPLE } from './sample.ts';

/** What is counted of a term. */
export interface Spread {
  /** Articles that have it. */
  readonly holders: number;
  /** Those of them that are in the sample. */
  readonly sampled: number;
  /** Size of the sample of its language. */
  readonly sample: number;
  readonly isTag: boolean;
}

/** Words of more than a sixth of the articles say nothing of any. */
const COMMON = 6;
/** With fewer in the sample the number of all holders tells more. */
const FEW = 8;

const log2 = (value: number): number => Math.ceil(Math.log2(value));

/**
 * From 0, nothing, to 17, a rare term. In steps, and for all but the rare terms by the sample alone: so a new article
 * changes the levels of few terms, and of a common one next to never.
 */
export function levelOf({ holders, sampled, sample, isTag }: Spread): number {
  if (holders < 2) return 0;
  if (isTag) return Math.max(6, 13 - log2(holders));
  if (sampled > Math.max(2, Math.floor(sample / COMMON))) return 0;
  if (sample >= SAMPLE && sampled < FEW) return Math.max(13, 18 - log2(holders));
  return Math.max(1, Math.round(2 * Math.log2(sample / sampled)));
}
