/**
 * Related articles, computed. An article is a {@link Signature} of its 48 strongest terms, made from it alone. Its neighbours
 * are those that share terms, rare ones telling more than common ones, and a little sooner those of its section and time.
 *
 * `relate(signatures)` computes an archive, `update(relations, changes)` brings it up to date, and `neighboursIn` asks it; the
 * neighbours after any updates are those of the whole archive computed anew, byte for byte (`encode`, `decode`). That holds
 * because what is counted over the archive enters in steps (`levels.ts`): a change computes again only the articles that
 * share with it a rare term, or a place in time, or a term whose step changed (`touched.ts`). Pure.
 */
import { Comparison, NEIGHBOURS, NONE } from './nearest.ts';
import { postingsOf } from './postings.ts';
import { sampleOf } from './sample.ts';
import type { Signature } from './signature.ts';
import { EMPTY, isSame, merge, type Merged, type Table } from './table.ts';
import { termsOf, touched } from './touched.ts';

/** An archive and its neighbours. Made and changed by the functions here alone. */
export interface Relations {
  readonly table: Table;
  /** {@link NEIGHBOURS} numbers an article, the nearest first, then {@link NONE}. */
  readonly near: Uint32Array;
}

export interface Changes {
  /** New signatures, and those of articles that may have changed. */
  readonly set?: readonly Signature[];
  /** Ids of articles that are gone. */
  readonly removed?: readonly string[];
}

export interface Updated {
  readonly relations: Relations;
  /** Ids of the articles whose neighbours are others than before, and of those with a new signature, in rising order. */
  readonly changed: readonly string[];
}

const NOTHING: Relations = { table: EMPTY, near: new Uint32Array() };

/** Computes the neighbours of an archive; no two signatures may have the same id. */
export const relate = (signatures: readonly Signature[]): Relations =>
  update(NOTHING, { set: signatures }).relations;

/** Computes again what changes touch. Changes that change nothing are given back as they came. */
export function update(old: Relations, { set = [], removed = [] }: Changes): Updated {
  const numbers = new Map(old.table.ids.map((id, number) => [id, number]));
  const news = set.filter((one) => !isSame(old.table, numbers.get(one.id) ?? -1, one));
  const gone = removed.filter((id) => numbers.has(id));
  if (news.length + gone.length === 0) return { relations: old, changed: [] };
  const merged = merge(old.table, news, gone);
  const { table } = merged;
  const sample = sampleOf(table);
  const side = { table: old.table, sample: sampleOf(old.table) };
  const marks = touched(side, { table, sample }, merged);
  const near = carried(old, merged);
  const comparison = new Comparison(table, postingsOf(table, sample, termsOfMarked(table, marks)));
  const changed: string[] = [];
  marks.forEach((mark, article) => {
    if (mark === 0) return;
    const nearest = comparison.nearest(article);
    const own = near.subarray(article * NEIGHBOURS, (article + 1) * NEIGHBOURS);
    const isNew = (merged.from[article] ?? -1) < 0;
    if (isNew || nearest.some((one, place) => one !== own[place])) changed.push(table.ids[article] ?? '');
    own.set(nearest);
  });
  return { relations: { table, near }, changed: changed.sort() };
}

/** Of more of the archive than one in so many, the terms are all there are. */
const FEW = 8;

/** The terms of the articles that are marked; nothing where those are many. */
function termsOfMarked(table: Table, marks: Uint8Array): Set<number> | undefined {
  const marked = [...marks.keys()].filter((article) => marks[article]);
  if (marked.length * FEW > marks.length) return undefined;
  return new Set(marked.flatMap((article) => [...termsOf(table, article)]));
}

/** Stands where a neighbour is no longer there: what has one is touched, and computed again. */
const GONE = NONE - 1;

/** The neighbours as they were, by the numbers that the articles have now. */
function carried(old: Relations, { from, out, table }: Merged): Uint32Array {
  const now = new Uint32Array(old.table.ids.length).fill(GONE);
  from.forEach((before, article) => {
    if (before >= 0) now[before] = article;
  });
  const fresh = new Map(out.map(({ number }) => [old.table.ids[number], number]));
  from.forEach((before, article) => {
    const number = before < 0 ? fresh.get(table.ids[article]) : undefined;
    if (number !== undefined) now[number] = article;
  });
  const near = new Uint32Array(from.length * NEIGHBOURS).fill(NONE);
  from.forEach((before, article) => {
    if (before < 0) return;
    for (let place = 0; place < NEIGHBOURS; place++) {
      const one = old.near[before * NEIGHBOURS + place] ?? NONE;
      near[article * NEIGHBOURS + place] = one === NONE ? NONE : (now[one] ?? NONE);
    }
  });
  return near;
}

/** Asks for the ids of the articles nearest to one, the nearest first, at most {@link NEIGHBOURS}. */
export function neighboursIn({ table, near }: Relations): (id: string) => readonly string[] {
  const numbers = new Map<string, number>();
  table.ids.forEach((id, number) => numbers.set(id, number));
  return (id) => {
    const article = numbers.get(id);
    if (article === undefined) return [];
    const own = near.subarray(article * NEIGHBOURS, (article + 1) * NEIGHBOURS);
    return [...own].flatMap((one) => table.ids[one] ?? []);
  };
}
