import { TERMS_PER_ARTICLE, type Signature } from './signature.ts';

/** Article n has terms and weights from n * {@link TERMS_PER_ARTICLE} on; weight 0 means no term. */
export interface SignatureTable {
  readonly ids: readonly string[];
  readonly languages: readonly string[];
  /** Minutes since 1970; {@link UNDATED} sorts first. */
  readonly minutes: Int32Array;
  readonly sections: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly curated: readonly (readonly string[])[];
}

const MAX_INT32 = 2 ** 31 - 1;
export const UNDATED = -MAX_INT32 - 1;

const storedMinute = ({ minute }: Signature): number =>
  minute === undefined ? UNDATED : Math.min(MAX_INT32, Math.max(UNDATED + 1, minute));

interface SortKey {
  readonly minute: number;
  readonly id: string;
}
const isBefore = (a: SortKey, b: SortKey): boolean =>
  a.minute === b.minute ? a.id < b.id : a.minute < b.minute;
const sortKeyAt = (table: SignatureTable, at: number): SortKey => ({
  minute: table.minutes[at] ?? UNDATED,
  id: table.ids[at] ?? '',
});
const sortKeyOf = (one: Signature): SortKey => ({ minute: storedMinute(one), id: one.id });

export interface MergedTable {
  readonly table: SignatureTable;
  /** By row: its row in the old table; -1 if it is new. */
  readonly previousRows: Int32Array;
  /** Removed rows of the old table, and the row that each would stand before now. */
  readonly removedRows: readonly { readonly number: number; readonly before: number }[];
}

export function mergeTable(
  old: SignatureTable,
  set: readonly Signature[],
  removed: readonly string[],
): MergedTable {
  const leaving = new Set([...removed, ...set.map(({ id }) => id)]);
  const coming = set.toSorted((a, b) => (isBefore(sortKeyOf(a), sortKeyOf(b)) ? -1 : 1));
  const rows: { from: number; one: Signature | undefined }[] = [];
  const out: { number: number; before: number }[] = [];
  const comeBefore = (place: SortKey | undefined): void => {
    const many = place ? coming.findIndex((one) => !isBefore(sortKeyOf(one), place)) : -1;
    if (many === 0 || coming.length === 0) return;
    for (const one of coming.splice(0, many < 0 ? coming.length : many)) rows.push({ from: -1, one });
  };
  for (let at = 0; at < old.ids.length; at++) {
    comeBefore(sortKeyAt(old, at));
    if (leaving.has(old.ids[at] ?? '')) out.push({ number: at, before: rows.length });
    else rows.push({ from: at, one: undefined });
  }
  comeBefore(undefined);
  return {
    table: fillTable(old, rows),
    previousRows: Int32Array.from(rows, ({ from }) => from),
    removedRows: out,
  };
}

function fillTable(
  old: SignatureTable,
  rows: readonly { from: number; one: Signature | undefined }[],
): SignatureTable {
  const count = rows.length;
  const terms = new Uint32Array(count * TERMS_PER_ARTICLE);
  const weights = new Uint8Array(count * TERMS_PER_ARTICLE);
  rows.forEach(({ from, one }, at) => {
    const start = from * TERMS_PER_ARTICLE;
    terms.set(one ? one.terms : old.terms.subarray(start, start + TERMS_PER_ARTICLE), at * TERMS_PER_ARTICLE);
    weights.set(
      one ? one.weights : old.weights.subarray(start, start + TERMS_PER_ARTICLE),
      at * TERMS_PER_ARTICLE,
    );
  });
  return {
    ids: rows.map(({ from, one }) => one?.id ?? old.ids[from] ?? ''),
    languages: rows.map(({ from, one }) => one?.language ?? old.languages[from] ?? ''),
    minutes: Int32Array.from(rows, ({ from, one }) =>
      one ? storedMinute(one) : (old.minutes[from] ?? UNDATED),
    ),
    sections: Uint32Array.from(rows, ({ from, one }) => one?.section ?? old.sections[from] ?? 0),
    terms,
    weights,
    curated: rows.map(({ from, one }) => one?.curated ?? old.curated[from] ?? []),
  };
}

export const EMPTY_TABLE: SignatureTable = {
  ids: [],
  languages: [],
  minutes: new Int32Array(),
  sections: new Uint32Array(),
  terms: new Uint32Array(),
  weights: new Uint8Array(),
  curated: [],
};

export function hasSignature(table: SignatureTable, at: number, one: Signature): boolean {
  const from = at * TERMS_PER_ARTICLE;
  const curated = table.curated[at] ?? [];
  if (
    table.minutes[at] !== storedMinute(one) ||
    table.sections[at] !== one.section ||
    table.languages[at] !== one.language ||
    curated.length !== one.curated.length ||
    curated.some((id, place) => id !== one.curated[place])
  )
    return false;
  for (let term = 0; term < TERMS_PER_ARTICLE; term++)
    if (
      table.terms[from + term] !== (one.terms[term] ?? 0) ||
      table.weights[from + term] !== (one.weights[term] ?? 0)
    )
      return false;
  return true;
}
