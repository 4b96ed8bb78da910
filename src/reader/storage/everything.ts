/** Everything of the reader's on this device, for export and import as one file. */
import { tell } from './changes.ts';
import { changeRow, readRows } from './rows.ts';

/** Values by shelf and key, as they are stored: whoever reads them checks them. */
export type Everything = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every shelf of the site published under `base`, with all that is on it. */
export async function readEverything(base: string): Promise<Everything> {
  const shelves: Record<string, Record<string, unknown>> = {};
  for (const { shelf, key, value } of await readRows(base)) (shelves[shelf] ??= {})[key] = value;
  return shelves;
}

/** A thing on a shelf that becomes another; nothing is none. */
export interface RowChange {
  readonly shelf: string;
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Makes these changes, one by one; what is no longer as a change expects it stays as it is. */
export async function writeChanges(base: string, changes: readonly RowChange[]): Promise<void> {
  for (const { shelf, key, from, to } of changes) {
    await changeRow(base, shelf, key, (now) => (same(now, from) ? to : now));
    tell(base, shelf, key);
  }
}
