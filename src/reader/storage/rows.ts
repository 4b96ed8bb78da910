/** A write that fails is kept in memory, is what later reads return, and is retried after the next successful write. */
import { openDatabase, type StoredRow } from './database.ts';
import { recordHealth } from './storage-health.ts';

export type RowUpdate = (value: unknown) => unknown;

interface PendingRow {
  readonly shelf: string;
  readonly key: string;
  readonly changes: readonly RowUpdate[];
  readonly value: unknown;
}

const pendingBySite = new Map<string, Map<string, PendingRow>>();

function pendingRows(base: string): Map<string, PendingRow> {
  const rows = pendingBySite.get(base) ?? new Map<string, PendingRow>();
  pendingBySite.set(base, rows);
  return rows;
}

const rowId = (shelf: string, key: string): string => JSON.stringify([shelf, key]);

const keyRange = (shelf: string | undefined, prefix: string): IDBKeyRange | undefined =>
  shelf === undefined ? undefined : IDBKeyRange.bound([shelf, prefix], [shelf, `${prefix}\uffff`]);

async function readStored(base: string, shelf?: string, prefix = ''): Promise<StoredRow[] | undefined> {
  try {
    return await (await openDatabase(base)).getAll('rows', keyRange(shelf, prefix));
  } catch (error) {
    recordHealth('rows', error);
    return undefined;
  }
}

function withPending(base: string, stored: readonly StoredRow[], shelf?: string, prefix = ''): StoredRow[] {
  const rows = new Map(stored.map((row) => [rowId(row.shelf, row.key), row]));
  for (const [name, { shelf: of, key, value }] of pendingRows(base)) {
    if ((shelf !== undefined && of !== shelf) || !key.startsWith(prefix)) continue;
    if (value === undefined) rows.delete(name);
    else rows.set(name, { shelf: of, key, value });
  }
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Sorted by key; without a store, all rows. Never rejects: unreadable rows are missing. */
export const readRows = async (base: string, shelf?: string, prefix?: string): Promise<StoredRow[]> =>
  withPending(base, (await readStored(base, shelf, prefix)) ?? [], shelf, prefix);

/** All keys of a store; undefined when they cannot be read, so that a failure is not mistaken for an empty store. */
export async function readKeys(base: string, shelf: string): Promise<string[] | undefined> {
  const stored = await readStored(base, shelf);
  return stored && withPending(base, stored, shelf).map(({ key }) => key);
}

export async function readRow(base: string, shelf: string, key: string): Promise<unknown> {
  const pending = pendingRows(base).get(rowId(shelf, key));
  if (pending) return pending.value;
  try {
    return (await (await openDatabase(base)).get('rows', [shelf, key]))?.value;
  } catch (error) {
    recordHealth('rows', error);
    return undefined;
  }
}

/** Updates a row and returns its new value; concurrent updates from two tabs are serialized. Never rejects. */
export async function changeRow(
  base: string,
  shelf: string,
  key: string,
  change: RowUpdate,
): Promise<unknown> {
  try {
    const value = await commitUpdates(base, shelf, key, [change]);
    void retryPending(base);
    return value;
  } catch (error) {
    const allPending = pendingRows(base);
    const name = rowId(shelf, key);
    const pending = allPending.get(name);
    const value = change(pending?.value);
    allPending.set(name, { shelf, key, value, changes: [...(pending?.changes ?? []), change] });
    recordHealth('rows', error);
    return value;
  }
}

async function commitUpdates(
  base: string,
  shelf: string,
  key: string,
  changes: readonly RowUpdate[],
): Promise<unknown> {
  const { store, done } = (await openDatabase(base)).transaction('rows', 'readwrite');
  // A failed request also aborts the transaction, whose rejection is handled.
  done.catch(() => undefined);
  const stored = await store.get([shelf, key]);
  // Read inside the transaction, where no other update of this row can run.
  const pendingUpdates = pendingRows(base).get(rowId(shelf, key))?.changes ?? [];
  const value = [...pendingUpdates, ...changes].reduce((last, change) => change(last), stored?.value);
  const request = value === undefined ? store.delete([shelf, key]) : store.put({ shelf, key, value });
  request.catch(() => undefined);
  await done;
  dropCommitted(base, rowId(shelf, key), pendingUpdates.length);
  return value;
}

function dropCommitted(base: string, name: string, count: number): void {
  const allPending = pendingRows(base);
  const pending = allPending.get(name);
  if (!pending) return;
  const changes = pending.changes.slice(count);
  if (changes.length === 0) allPending.delete(name);
  else allPending.set(name, { ...pending, changes });
}

/** Storage works again: retry each pending row on its own, so that one that is too large does not block the others. */
async function retryPending(base: string): Promise<void> {
  let failure: unknown;
  for (const { shelf, key } of pendingRows(base).values())
    await commitUpdates(base, shelf, key, []).catch((error: unknown) => (failure = error));
  recordHealth('rows', failure);
}
