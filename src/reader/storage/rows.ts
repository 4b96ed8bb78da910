/**
 * Rows of the database, as they are. What the device does not take is held in memory, is what is read from then on, and is
 * offered to the device again after the next write that it takes.
 */
import { database, type Row } from './database.ts';
import { note } from './health.ts';

/** Gives the new value of a row, or nothing to remove it. Does not throw. */
export type Change = (value: unknown) => unknown;

/** A row that waits for the device: what was done to it, and what came of it. */
interface Held {
  readonly shelf: string;
  readonly key: string;
  readonly changes: readonly Change[];
  readonly value: unknown;
}

const heldAt = new Map<string, Map<string, Held>>();

/** The rows of a site that wait. */
function waitingAt(base: string): Map<string, Held> {
  const waiting = heldAt.get(base) ?? new Map<string, Held>();
  heldAt.set(base, waiting);
  return waiting;
}

const nameOf = (shelf: string, key: string): string => JSON.stringify([shelf, key]);

const rangeOf = (shelf: string | undefined, prefix: string): IDBKeyRange | undefined =>
  shelf === undefined ? undefined : IDBKeyRange.bound([shelf, prefix], [shelf, `${prefix}\uffff`]);

/** Rows as the device has them; nothing when it does not let them be read. */
async function readStored(base: string, shelf?: string, prefix = ''): Promise<Row[] | undefined> {
  try {
    return await (await database(base)).getAll('rows', rangeOf(shelf, prefix));
  } catch (error) {
    note('rows', error);
    return undefined;
  }
}

function withWaiting(base: string, stored: readonly Row[], shelf?: string, prefix = ''): Row[] {
  const rows = new Map(stored.map((row) => [nameOf(row.shelf, row.key), row]));
  for (const [name, { shelf: of, key, value }] of waitingAt(base)) {
    if ((shelf !== undefined && of !== shelf) || !key.startsWith(prefix)) continue;
    if (value === undefined) rows.delete(name);
    else rows.set(name, { shelf: of, key, value });
  }
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Every row of a shelf whose key begins with `prefix`, in the order of their keys. Without a shelf, every row there is. Never
 * rejects: what cannot be read is not among them.
 */
export const readRows = async (base: string, shelf?: string, prefix?: string): Promise<Row[]> =>
  withWaiting(base, (await readStored(base, shelf, prefix)) ?? [], shelf, prefix);

/** Every key of a shelf; nothing when the device cannot tell, so that nobody takes that for an empty shelf. */
export async function readKeys(base: string, shelf: string): Promise<string[] | undefined> {
  const stored = await readStored(base, shelf);
  return stored && withWaiting(base, stored, shelf).map(({ key }) => key);
}

/** The value of one row, or nothing. Never rejects. */
export async function readRow(base: string, shelf: string, key: string): Promise<unknown> {
  const held = waitingAt(base).get(nameOf(shelf, key));
  if (held) return held.value;
  try {
    return (await (await database(base)).get('rows', [shelf, key]))?.value;
  } catch (error) {
    note('rows', error);
    return undefined;
  }
}

/** Changes one row and gives its new value. Two tabs that change the same row do so one after the other. Never rejects. */
export async function changeRow(base: string, shelf: string, key: string, change: Change): Promise<unknown> {
  try {
    const value = await commit(base, shelf, key, [change]);
    void offerAgain(base);
    return value;
  } catch (error) {
    const waiting = waitingAt(base);
    const name = nameOf(shelf, key);
    const held = waiting.get(name);
    const value = change(held?.value);
    waiting.set(name, { shelf, key, value, changes: [...(held?.changes ?? []), change] });
    note('rows', error);
    return value;
  }
}

/** Makes the changes that wait for a row, and then these. */
async function commit(
  base: string,
  shelf: string,
  key: string,
  changes: readonly Change[],
): Promise<unknown> {
  const { store, done } = (await database(base)).transaction('rows', 'readwrite');
  // What fails a request fails the transaction, and is heard there.
  done.catch(() => undefined);
  const stored = await store.get([shelf, key]);
  // Asked for here, where no other change of the row can be under way.
  const waiting = waitingAt(base).get(nameOf(shelf, key))?.changes ?? [];
  const value = [...waiting, ...changes].reduce((last, change) => change(last), stored?.value);
  const request = value === undefined ? store.delete([shelf, key]) : store.put({ shelf, key, value });
  request.catch(() => undefined);
  await done;
  settle(base, nameOf(shelf, key), waiting.length);
  return value;
}

/** Takes the first changes off a row that waits: the device has them now. */
function settle(base: string, name: string, count: number): void {
  const waiting = waitingAt(base);
  const held = waiting.get(name);
  if (!held) return;
  const changes = held.changes.slice(count);
  if (changes.length === 0) waiting.delete(name);
  else waiting.set(name, { ...held, changes });
}

/** The device has taken something: perhaps it takes what waits, each by itself, so that one too large keeps no other back. */
async function offerAgain(base: string): Promise<void> {
  let failure: unknown;
  for (const { shelf, key } of waitingAt(base).values())
    await commit(base, shelf, key, []).catch((error: unknown) => (failure = error));
  note('rows', failure);
}
