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

/**
 * Puts things on their shelves; `merge` decides where something stands already, and gives the value to keep (the one that
 * comes in, when it is left out).
 */
export async function writeEverything(
  base: string,
  everything: Everything,
  merge: (shelf: string, here: unknown, coming: unknown) => unknown = (_shelf, _here, coming) => coming,
): Promise<void> {
  for (const [shelf, rows] of Object.entries(everything))
    for (const [key, coming] of Object.entries(rows)) {
      await changeRow(base, shelf, key, (here) => (here === undefined ? coming : merge(shelf, here, coming)));
      tell(base, shelf, key);
    }
}
