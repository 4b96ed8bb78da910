/** Ids of what stands above an article's body; no block can have them. */
export const HEADLINE = 'bs-headline';
export const STANDFIRST = 'bs-standfirst';
export const LEAD = 'bs-lead';
