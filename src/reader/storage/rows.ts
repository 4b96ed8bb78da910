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

/** Every row of a shelf whose key begins with `prefix`, in the order of their keys. Without a shelf, every row there is. */
export async function readRows(base: string, shelf?: string, prefix = ''): Promise<Row[]> {
  const stored = await database(base).then(
    (open) => open.getAll('rows', rangeOf(shelf, prefix)),
    () => [],
  );
  const rows = new Map(stored.map((row) => [nameOf(row.shelf, row.key), row]));
  for (const [name, { shelf: of, key, value }] of waitingAt(base)) {
    if ((shelf !== undefined && of !== shelf) || !key.startsWith(prefix)) continue;
    if (value === undefined) rows.delete(name);
    else rows.set(name, { shelf: of, key, value });
  }
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The value of one row, or nothing. */
export async function readRow(base: string, shelf: string, key: string): Promise<unknown> {
  const held = waitingAt(base).get(nameOf(shelf, key));
  if (held) return held.value;
  const row = await database(base)
    .then((open) => open.get('rows', [shelf, key]))
    .catch(() => undefined);
  return row?.value;
}

/** Changes one row and gives its new value. Two tabs that change the same row do so one after the other. Never rejects. */
export async function changeRow(base: string, shelf: string, key: string, change: Change): Promise<unknown> {
  const waiting = waitingAt(base);
  const name = nameOf(shelf, key);
  const earlier = waiting.get(name)?.changes ?? [];
  try {
    const value = await commit(base, shelf, key, [...earlier, change]);
    settle(waiting, name, earlier.length);
    note('rows');
    void offerAgain(base);
    return value;
  } catch (error) {
    const held = waiting.get(name);
    const value = change(held?.value);
    waiting.set(name, { shelf, key, value, changes: [...(held?.changes ?? []), change] });
    note('rows', error);
    return value;
  }
}

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
  const value = changes.reduce((last, change) => change(last), stored?.value);
  const request = value === undefined ? store.delete([shelf, key]) : store.put({ shelf, key, value });
  request.catch(() => undefined);
  await done;
  return value;
}

/** Takes the first changes off a row that waits: the device has them now. */
function settle(waiting: Map<string, Held>, name: string, count: number): void {
  const held = waiting.get(name);
  if (!held) return;
  const changes = held.changes.slice(count);
  if (changes.length === 0) waiting.delete(name);
  else waiting.set(name, { ...held, changes });
}

/** The device has taken something: perhaps it takes what waits, each by itself, so that one too large keeps no other back. */
async function offerAgain(base: string): Promise<void> {
  const waiting = waitingAt(base);
  for (const [name, { shelf, key, changes }] of waiting)
    try {
      await commit(base, shelf, key, changes);
      settle(waiting, name, changes.length);
    } catch (error) {
      note('rows', error);
    }
}
