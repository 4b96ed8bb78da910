/** Which articles of a table hold a term, and what the term tells. Pure. */
import { bucketOfTerm, isTag, TERMS } from './signature.ts';
import { levelOf } from './levels.ts';
import type { Sample } from './sample.ts';
import { sortedByTerm } from './sorted-by-term.ts';
import type { Table } from './table.ts';

/** The terms in rising order, and the holders of each in the order of time. */
export interface Postings {
  readonly terms: Uint32Array;
  /** Where the holders of each term begin among all holders; one more at the end. */
  readonly starts: Uint32Array;
  /** Holders: the article's number, and the term's weight in it. */
  readonly articles: Uint32Array;
  readonly weights: Uint8Array;
  /** Of each term how many holders are in the sample, and its level. */
  readonly sampled: Uint32Array;
  readonly levels: Uint8Array;
  /** Of each entry of the table: its term's place in `terms`, and its own among the holders. */
  readonly termAt: Uint32Array;
  readonly holderAt: Uint32Array;
}

/** Turns a table round, or as much of it as holds the terms that are asked for. Takes time by the number of entries, whatever they are. */
export function postingsOf(table: Table, sample: Sample, asked?: ReadonlySet<number>): Postings {
  const order = sortedByTerm(table, asked);
  const count = countTerms(table, order);
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
    const article = Math.floor(entry / TERMS);
    articles[place] = article;
    weights[place] = table.weights[entry] ?? 0;
    termAt[entry] = at;
    holderAt[entry] = place;
    sampled[at] = (sampled[at] ?? 0) + (sample.taken[article] ?? 0);
  }
  starts[count] = order.length;
  const levels = terms.map((term, at) =>
    levelOf({
      holders: (starts[at + 1] ?? 0) - (starts[at] ?? 0),
      sampled: sampled[at] ?? 0,
      sample: sample.sizes[bucketOfTerm(term)] ?? 0,
      isTag: isTag(term),
    }),
  );
  return { terms, starts, articles, weights, sampled, levels: Uint8Array.from(levels), termAt, holderAt };
}

function countTerms({ terms }: Table, order: Uint32Array): number {
  let count = 0;
  let last = -1;
  for (const entry of order) {
    const term = terms[entry] ?? 0;
    if (term !== last) count++;
    last = term;
  }
  return count;
}

/** The place of a term in the postings; -1 where no article holds it. */
export function findTerm({ terms }: Postings, term: number): number {
  const at = lowerBound(terms, 0, terms.length, term);
  return terms[at] === term ? at : -1;
}

/** The first place from `from` to `to` of a rising list whose number is not below a number. */
export function lowerBound(list: Uint32Array, from: number, to: number, number: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
