/**
 * Neighbours share terms, rare ones counting more; section and date count a little. Any sequence of updates gives the
 * bytes of a fresh computation, because counts enter in steps (`term-level.ts`), so a change affects few articles.
 */
import { NeighbourSearch, MAX_NEIGHBOURS, NO_NEIGHBOUR } from './neighbour-search.ts';
import { buildTermIndex } from './term-index.ts';
import { takeSamples } from './sample.ts';
import type { Signature } from './signature.ts';
import {
  EMPTY_TABLE,
  hasSignature,
  mergeTable,
  type MergedTable,
  type SignatureTable,
} from './signature-table.ts';
import { termsOf, findAffectedArticles } from './affected-articles.ts';

/** Created and changed only by the functions of this file. */
export interface Relations {
  readonly table: SignatureTable;
  /** {@link MAX_NEIGHBOURS} numbers per article, the closest first, padded with {@link NO_NEIGHBOUR}. */
  readonly neighbours: Uint32Array;
}

export interface RelationChanges {
  readonly set?: readonly Signature[];
  readonly removed?: readonly string[];
}

export interface RelationsUpdate {
  readonly relations: Relations;
  readonly changed: readonly string[];
}

const NO_RELATIONS: Relations = { table: EMPTY_TABLE, neighbours: new Uint32Array() };

export const computeRelations = (signatures: readonly Signature[]): Relations =>
  updateRelations(NO_RELATIONS, { set: signatures }).relations;

/** Recomputes what the changes affect. Returns the old relations if nothing changed. */
export function updateRelations(
  old: Relations,
  { set = [], removed = [] }: RelationChanges,
): RelationsUpdate {
  const numbers = new Map(old.table.ids.map((id, number) => [id, number]));
  const news = set.filter((one) => !hasSignature(old.table, numbers.get(one.id) ?? -1, one));
  const gone = removed.filter((id) => numbers.has(id));
  if (news.length + gone.length === 0) return { relations: old, changed: [] };
  const merged = mergeTable(old.table, news, gone);
  const { table } = merged;
  const sample = takeSamples(table);
  const side = { table: old.table, sample: takeSamples(old.table) };
  const marks = findAffectedArticles(side, { table, sample }, merged);
  const near = carryOverNeighbours(old, merged);
  const comparison = new NeighbourSearch(table, buildTermIndex(table, sample, termsOfAffected(table, marks)));
  const changed: string[] = [];
  marks.forEach((mark, article) => {
    if (mark === 0) return;
    const nearest = comparison.nearest(article);
    const own = near.subarray(article * MAX_NEIGHBOURS, (article + 1) * MAX_NEIGHBOURS);
    const isNew = (merged.previousRows[article] ?? -1) < 0;
    if (isNew || nearest.some((one, place) => one !== own[place])) changed.push(table.ids[article] ?? '');
    own.set(nearest);
  });
  return { relations: { table, neighbours: near }, changed: changed.sort() };
}

/** If more than one in this many articles is affected, filtering terms does not pay. */
const MARKED_SHARE_DIVISOR = 8;

function termsOfAffected(table: SignatureTable, marks: Uint8Array): Set<number> | undefined {
  const marked = [...marks.keys()].filter((article) => marks[article]);
  if (marked.length * MARKED_SHARE_DIVISOR > marks.length) return undefined;
  return new Set(marked.flatMap((article) => [...termsOf(table, article)]));
}

/** In place of a removed neighbour; such an article is always recomputed. */
const REMOVED_NEIGHBOUR = NO_NEIGHBOUR - 1;

/** Translates neighbours to the new article numbers. */
function carryOverNeighbours(old: Relations, { previousRows, removedRows, table }: MergedTable): Uint32Array {
  const now = new Uint32Array(old.table.ids.length).fill(REMOVED_NEIGHBOUR);
  previousRows.forEach((before, article) => {
    if (before >= 0) now[before] = article;
  });
  const fresh = new Map(removedRows.map(({ number }) => [old.table.ids[number], number]));
  previousRows.forEach((before, article) => {
    const number = before < 0 ? fresh.get(table.ids[article]) : undefined;
    if (number !== undefined) now[number] = article;
  });
  const near = new Uint32Array(previousRows.length * MAX_NEIGHBOURS).fill(NO_NEIGHBOUR);
  previousRows.forEach((before, article) => {
    if (before < 0) return;
    for (let place = 0; place < MAX_NEIGHBOURS; place++) {
      const one = old.neighbours[before * MAX_NEIGHBOURS + place] ?? NO_NEIGHBOUR;
      near[article * MAX_NEIGHBOURS + place] =
        one === NO_NEIGHBOUR ? NO_NEIGHBOUR : (now[one] ?? NO_NEIGHBOUR);
    }
  });
  return near;
}

export function neighboursIn({ table, neighbours }: Relations): (id: string) => readonly string[] {
  const numbers = new Map<string, number>();
  table.ids.forEach((id, number) => numbers.set(id, number));
  return (id) => {
    const article = numbers.get(id);
    if (article === undefined) return [];
    const own = neighbours.subarray(article * MAX_NEIGHBOURS, (article + 1) * MAX_NEIGHBOURS);
    return [...own].flatMap((one) => table.ids[one] ?? []);
  };
}
