import { termBucket, isTag, TERMS_PER_ARTICLE } from './signature.ts';
import { termLevel } from './term-level.ts';
import type { Sample } from './sample.ts';
import { sortByTerm } from './sort-by-term.ts';
import type { SignatureTable } from './signature-table.ts';

export interface TermIndex {
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Uint8Array;
  /** By term: number of sampled articles, and level. */
  readonly sampled: Uint32Array;
  readonly levels: Uint8Array;
  /** By table entry: index of its term, and of its posting. */
  readonly termAt: Uint32Array;
  readonly postingAt: Uint32Array;
}

export function buildTermIndex(
  table: SignatureTable,
  sample: Sample,
  onlyTerms?: ReadonlySet<number>,
): TermIndex {
  const order = sortByTerm(table, onlyTerms);
  const count = countDistinctTerms(table, order);
  const [terms, starts] = [new Uint32Array(count), new Uint32Array(count + 1)];
  const sampled = new Uint32Array(count);
  const [articles, weights] = [new Uint32Array(order.length), new Uint8Array(order.length)];
  const termAt = new Uint32Array(table.terms.length);
  const holderAt = new Uint32Array(table.terms.length);
  let at = -1;
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] ?? 0;
    const term = table.terms[entry] ?? 0;
    if (at < 0 || term !== terms[at]) {
      terms[++at] = term;
      starts[at] = place;
    }
    const article = Math.floor(entry / TERMS_PER_ARTICLE);
    articles[place] = article;
    weights[place] = table.weights[entry] ?? 0;
    termAt[entry] = at;
    holderAt[entry] = place;
    sampled[at] = (sampled[at] ?? 0) + (sample.isIncluded[article] ?? 0);
  }
  starts[count] = order.length;
  const levels = terms.map((term, at) =>
    termLevel({
      articleCount: (starts[at + 1] ?? 0) - (starts[at] ?? 0),
      sampledCount: sampled[at] ?? 0,
      sampleSize: sample.sizes[termBucket(term)] ?? 0,
      isTag: isTag(term),
    }),
  );
  return {
    terms,
    starts,
    articles,
    weights,
    sampled,
    levels: Uint8Array.from(levels),
    termAt,
    postingAt: holderAt,
  };
}

function countDistinctTerms({ terms }: SignatureTable, order: Uint32Array): number {
  let count = 0;
  let last = -1;
  for (const entry of order) {
    const term = terms[entry] ?? 0;
    if (term !== last) count++;
    last = term;
  }
  return count;
}

export function findTerm({ terms }: TermIndex, term: number): number {
  const at = lowerBound(terms, 0, terms.length, term);
  return terms[at] === term ? at : -1;
}

/** Binary search in a sorted list: first index from `from` to `to` whose value is not below `number`. */
export function lowerBound(list: Uint32Array, from: number, to: number, number: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
