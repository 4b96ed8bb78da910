/** Which articles may have other neighbours once a table has changed. Pure. */
import { levelOf } from './levels.ts';
import { HOLDERS, WINDOW } from './nearest.ts';
import { findTerm, lowerBound, postingsOf, type Postings } from './postings.ts';
import type { Sample } from './sample.ts';
import { bucketOf, bucketOfTerm, isTag, TERMS } from './signature.ts';
import type { Merged, Table } from './table.ts';

export interface Side {
  readonly table: Table;
  readonly sample: Sample;
}

/** What the change did to a term: how many holders it gained, and before which articles it gained or lost one. */
interface Gain {
  holders: number;
  sampled: number;
  readonly at: number[];
}

/**
 * Marks (1) every article of the new table that may have other neighbours than in the old one: it is new; or holds a term
 * whose level changed, or a rare one that another article got or lost, or a common one that another near it in time did.
 */
export function touched(old: Side, now: Side, merged: Merged): Uint8Array {
  const marks = Uint8Array.from(merged.from, (from) => Number(from < 0));
  if (!marks.includes(0)) return marks;
  markLanguages(old.sample, now, marks);
  const gains = gainsOf(old, now, merged);
  const postings = postingsOf(now.table, now.sample, new Set(gains.keys()));
  for (const [term, gain] of gains)
    markHolders(term, gain, { sample: now.sample.sizes[bucketOfTerm(term)] ?? 0, postings, marks });
  return marks;
}

/** While all articles of a language are its sample, each one changes what is common. */
function markLanguages(old: Sample, now: Side, marks: Uint8Array): void {
  now.table.languages.forEach((language, article) => {
    const bucket = bucketOf(language);
    if (old.sizes[bucket] !== now.sample.sizes[bucket]) marks[article] = 1;
  });
}

function gainsOf(old: Side, now: Side, { from, out }: Merged): Map<number, Gain> {
  const gains = new Map<number, Gain>();
  const add = (side: Side, article: number, sign: number, before: number | undefined): void => {
    const sampled = sign * (side.sample.taken[article] ?? 0);
    for (const term of termsOf(side.table, article)) {
      const gain = gains.get(term) ?? { holders: 0, sampled: 0, at: [] };
      gains.set(term, gain);
      gain.sampled += sampled;
      if (before === undefined) continue;
      gain.holders += sign;
      gain.at.push(before);
    }
  };
  for (const { number, before } of out) add(old, number, -1, before);
  from.forEach((before, article) => {
    if (before < 0) return add(now, article, 1, article);
    if (old.sample.taken[before] === now.sample.taken[article]) return;
    add(old, before, -1, undefined);
    add(now, article, 1, undefined);
  });
  return gains;
}

/** The terms of an article. */
export function* termsOf({ terms, weights }: Table, article: number): Generator<number> {
  for (let entry = article * TERMS; entry < (article + 1) * TERMS; entry++)
    if (weights[entry]) yield terms[entry] ?? 0;
}

interface Setting {
  readonly sample: number;
  readonly postings: Postings;
  readonly marks: Uint8Array;
}

function markHolders(term: number, gain: Gain, { sample, postings, marks }: Setting): void {
  const at = findTerm(postings, term);
  if (at < 0) return;
  const [start, end] = [postings.starts[at] ?? 0, postings.starts[at + 1] ?? 0];
  const [holders, sampled] = [end - start, postings.sampled[at] ?? 0];
  const before = { holders: holders - gain.holders, sampled: sampled - gain.sampled };
  const was = levelOf({ ...before, sample, isTag: isTag(term) });
  const level = postings.levels[at] ?? 0;
  const mark = (from: number, to: number): void => {
    for (let place = from; place < to; place++) marks[postings.articles[place] ?? 0] = 1;
  };
  if (level !== was) return mark(start, end);
  if (level === 0) return;
  if (gain.at.length > 0 && Math.min(holders, before.holders) <= HOLDERS) return mark(start, end);
  for (const article of gain.at) {
    const place = lowerBound(postings.articles, start, end, article);
    mark(Math.max(start, place - WINDOW), Math.min(end, place + WINDOW + 1));
  }
}
