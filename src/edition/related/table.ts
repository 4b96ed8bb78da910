/** The signatures of an archive side by side, in the order of time. Pure. */
import { TERMS, type Signature } from './signature.ts';

/** A column a field; article number n has terms and weights n * {@link TERMS} and on, those of weight 0 being none. */
export interface Table {
  readonly ids: readonly string[];
  readonly languages: readonly string[];
  /** Minutes since 1970; {@link UNDATED} where there is no date, which comes before every other. */
  readonly minutes: Int32Array;
  readonly sections: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly curated: readonly (readonly string[])[];
}

const MOST = 2 ** 31 - 1;
export const UNDATED = -MOST - 1;

/** When a signature says the article was published, as the table keeps it. */
const minuteOf = ({ minute }: Signature): number =>
  minute === undefined ? UNDATED : Math.min(MOST, Math.max(UNDATED + 1, minute));

interface Place {
  readonly minute: number;
  readonly id: string;
}
const isBefore = (a: Place, b: Place): boolean => (a.minute === b.minute ? a.id < b.id : a.minute < b.minute);
const placeOf = (table: Table, at: number): Place => ({
  minute: table.minutes[at] ?? UNDATED,
  id: table.ids[at] ?? '',
});
const placed = (one: Signature): Place => ({ minute: minuteOf(one), id: one.id });

/** A table with articles of another put in, and others taken out. */
export interface Merged {
  readonly table: Table;
  /** Where each article of the table stood in the other; -1 for those put in. */
  readonly from: Int32Array;
  /** The numbers in the other table of the articles taken out, and before which article of this one each would stand. */
  readonly out: readonly { readonly number: number; readonly before: number }[];
}

/** Puts signatures into a table in place of those with the same ids, and takes those out that are named. */
export function merge(old: Table, set: readonly Signature[], removed: readonly string[]): Merged {
  const leaving = new Set([...removed, ...set.map(({ id }) => id)]);
  const coming = set.toSorted((a, b) => (isBefore(placed(a), placed(b)) ? -1 : 1));
  const rows: { from: number; one: Signature | undefined }[] = [];
  const out: { number: number; before: number }[] = [];
  const comeBefore = (place: Place | undefined): void => {
    const many = place ? coming.findIndex((one) => !isBefore(placed(one), place)) : -1;
    if (many === 0 || coming.length === 0) return;
    for (const one of coming.splice(0, many < 0 ? coming.length : many)) rows.push({ from: -1, one });
  };
  for (let at = 0; at < old.ids.length; at++) {
    comeBefore(placeOf(old, at));
    if (leaving.has(old.ids[at] ?? '')) out.push({ number: at, before: rows.length });
    else rows.push({ from: at, one: undefined });
  }
  comeBefore(undefined);
  return { table: filled(old, rows), from: Int32Array.from(rows, ({ from }) => from), out };
}

function filled(old: Table, rows: readonly { from: number; one: Signature | undefined }[]): Table {
  const count = rows.length;
  const terms = new Uint32Array(count * TERMS);
  const weights = new Uint8Array(count * TERMS);
  rows.forEach(({ from, one }, at) => {
    const start = from * TERMS;
    terms.set(one ? one.terms : old.terms.subarray(start, start + TERMS), at * TERMS);
    weights.set(one ? one.weights : old.weights.subarray(start, start + TERMS), at * TERMS);
  });
  return {
    ids: rows.map(({ from, one }) => one?.id ?? old.ids[from] ?? ''),
    languages: rows.map(({ from, one }) => one?.language ?? old.languages[from] ?? ''),
    minutes: Int32Array.from(rows, ({ from, one }) => (one ? minuteOf(one) : (old.minutes[from] ?? UNDATED))),
    sections: Uint32Array.from(rows, ({ from, one }) => one?.section ?? old.sections[from] ?? 0),
    terms,
    weights,
    curated: rows.map(({ from, one }) => one?.curated ?? old.curated[from] ?? []),
  };
}

export const EMPTY: Table = {
  ids: [],
  languages: [],
  minutes: new Int32Array(),
  sections: new Uint32Array(),
  terms: new Uint32Array(),
  weights: new Uint8Array(),
  curated: [],
};

/** Whether an article of a table has this very signature. */
export function isSame(table: Table, at: number, one: Signature): boolean {
  const from = at * TERMS;
  const curated = table.curated[at] ?? [];
  if (
    table.minutes[at] !== minuteOf(one) ||
    table.sections[at] !== one.section ||
    table.languages[at] !== one.language ||
    curated.length !== one.curated.length ||
    curated.some((id, place) => id !== one.curated[place])
  )
    return false;
  for (let term = 0; term < TERMS; term++)
    if (
      table.terms[from + term] !== (one.terms[term] ?? 0) ||
      table.weights[from + term] !== (one.weights[term] ?? 0)
    )
      return false;
  return true;
}
