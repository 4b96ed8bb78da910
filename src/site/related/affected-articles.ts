import { termLevel } from './term-level.ts';
import { FREQUENT_TERM_ARTICLES, TIME_WINDOW_ARTICLES } from './neighbour-search.ts';
import { findTerm, lowerBound, buildTermIndex, type TermIndex } from './term-index.ts';
import type { Sample } from './sample.ts';
import { languageBucket, termBucket, isTag, TERMS_PER_ARTICLE } from './signature.ts';
import type { MergedTable, SignatureTable } from './signature-table.ts';

export interface TableState {
  readonly table: SignatureTable;
  readonly sample: Sample;
}

/** Change of a term's article count, and the rows where articles gained or lost it. */
interface TermDelta {
  holders: number;
  sampled: number;
  readonly positions: number[];
}

/** Marks (1) articles that are new, have a term whose level changed, or share a rare term with a change. */
export function findAffectedArticles(old: TableState, now: TableState, merged: MergedTable): Uint8Array {
  const marks = Uint8Array.from(merged.previousRows, (from) => Number(from < 0));
  if (!marks.includes(0)) return marks;
  markLanguages(old.sample, now, marks);
  const gains = termDeltas(old, now, merged);
  const postings = buildTermIndex(now.table, now.sample, new Set(gains.keys()));
  for (const [term, gain] of gains)
    markHolders(term, gain, { sample: now.sample.sizes[termBucket(term)] ?? 0, postings, marks });
  return marks;
}

/** While the sample contains all articles of a language, each article changes what is common. */
function markLanguages(old: Sample, now: TableState, marks: Uint8Array): void {
  now.table.languages.forEach((language, article) => {
    const bucket = languageBucket(language);
    if (old.sizes[bucket] !== now.sample.sizes[bucket]) marks[article] = 1;
  });
}

function termDeltas(
  old: TableState,
  now: TableState,
  { previousRows, removedRows }: MergedTable,
): Map<number, TermDelta> {
  const gains = new Map<number, TermDelta>();
  const add = (side: TableState, article: number, sign: number, before: number | undefined): void => {
    const sampled = sign * (side.sample.isIncluded[article] ?? 0);
    for (const term of termsOf(side.table, article)) {
      const gain = gains.get(term) ?? { holders: 0, sampled: 0, positions: [] };
      gains.set(term, gain);
      gain.sampled += sampled;
      if (before === undefined) continue;
      gain.holders += sign;
      gain.positions.push(before);
    }
  };
  for (const { number, before } of removedRows) add(old, number, -1, before);
  previousRows.forEach((before, article) => {
    if (before < 0) return add(now, article, 1, article);
    if (old.sample.isIncluded[before] === now.sample.isIncluded[article]) return;
    add(old, before, -1, undefined);
    add(now, article, 1, undefined);
  });
  return gains;
}

export function* termsOf({ terms, weights }: SignatureTable, article: number): Generator<number> {
  for (let entry = article * TERMS_PER_ARTICLE; entry < (article + 1) * TERMS_PER_ARTICLE; entry++)
    if (weights[entry]) yield terms[entry] ?? 0;
}

interface MarkingContext {
  readonly sample: number;
  readonly postings: TermIndex;
  readonly marks: Uint8Array;
}

function markHolders(term: number, gain: TermDelta, { sample, postings, marks }: MarkingContext): void {
  const at = findTerm(postings, term);
  if (at < 0) return;
  const [start, end] = [postings.starts[at] ?? 0, postings.starts[at + 1] ?? 0];
  const [holders, sampled] = [end - start, postings.sampled[at] ?? 0];
  const before = { articleCount: holders - gain.holders, sampledCount: sampled - gain.sampled };
  const was = termLevel({ ...before, sampleSize: sample, isTag: isTag(term) });
  const level = postings.levels[at] ?? 0;
  const mark = (from: number, to: number): void => {
    for (let place = from; place < to; place++) marks[postings.articles[place] ?? 0] = 1;
  };
  if (level !== was) return mark(start, end);
  if (level === 0) return;
  if (gain.positions.length > 0 && Math.min(holders, before.articleCount) <= FREQUENT_TERM_ARTICLES)
    return mark(start, end);
  for (const article of gain.positions) {
    const place = lowerBound(postings.articles, start, end, article);
    mark(Math.max(start, place - TIME_WINDOW_ARTICLES), Math.min(end, place + TIME_WINDOW_ARTICLES + 1));
  }
}
