import { notifyChange } from './change-events.ts';
import { changeRow, readRows } from './rows.ts';

/** Values by store and key, as stored and not validated. */
export type AllRows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export async function readAllRows(base: string): Promise<AllRows> {
  const shelves: Record<string, Record<string, unknown>> = {};
  for (const { shelf, key, value } of await readRows(base)) (shelves[shelf] ??= {})[key] = value;
  return shelves;
}

export interface RowChange {
  readonly shelf: string;
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

export const isSameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Applies changes one by one; a row that no longer has the expected value is left alone. */
export async function writeRowChanges(base: string, changes: readonly RowChange[]): Promise<void> {
  for (const { shelf, key, from, to } of changes) {
    await changeRow(base, shelf, key, (now) => (isSameJson(now, from) ? to : now));
    notifyChange(base, shelf, key);
  }
}
