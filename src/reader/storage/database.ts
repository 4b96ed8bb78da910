/** The IndexedDB database: one per site, so that sites on the same origin stay separate. */
import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { withTimeLimit } from '../time-limit.ts';

/** A value of a store; it is validated when read. The field is called `shelf` in the stored format. */
export interface StoredRow {
  readonly shelf: string;
  readonly key: string;
  readonly value: unknown;
}

export interface ReaderDatabaseSchema extends DBSchema {
  /** Keyed by `[shelf, key]`, so that a new store needs no migration. */
  rows: { key: [shelf: string, key: string]; value: StoredRow };
}

type Upgrade = NonNullable<OpenDBCallbacks<ReaderDatabaseSchema>['upgrade']>;

type Migration = (...given: Parameters<Upgrade>) => void;

/** One migration per version, starting with the first; a released migration must never change. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => void database.createObjectStore('rows', { keyPath: ['shelf', 'key'] }),
];

export const upgradeWith =
  (steps: readonly Migration[]): Upgrade =>
  (...given) =>
    steps.slice(given[1]).forEach((step) => step(...given));

/** Some browsers never answer an open request; after this time the database counts as unavailable. */
const OPEN_TIMEOUT_MS = 4000;

export type Database = IDBPDatabase<ReaderDatabaseSchema>;

const openDatabases = new Map<string, Promise<Database>>();

/** The database of the site published under `base`. Rejects when it is unavailable; the next call tries again. */
export function openDatabase(base: string): Promise<Database> {
  const cached = openDatabases.get(base);
  if (cached) return cached;
  const evict = (): void => void openDatabases.delete(base);
  const opening = connect(`broadsheet ${base}`, evict);
  openDatabases.set(base, opening);
  opening.catch(evict);
  return opening;
}

async function connect(name: string, evict: () => void): Promise<Database> {
  const callbacks: OpenDBCallbacks<ReaderDatabaseSchema> = {
    upgrade: upgradeWith(MIGRATIONS),
    // Another tab wants to upgrade the database and must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      evict();
    },
    terminated: evict,
  };
  const opening = openDB<ReaderDatabaseSchema>(name, MIGRATIONS.length, callbacks).catch((error: unknown) => {
    // A newer release has upgraded the database already; its rows can still be used.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<ReaderDatabaseSchema>(name, undefined, callbacks);
    throw error;
  });
  return withTimeLimit(opening, OPEN_TIMEOUT_MS, () => {
    throw new Error('The database does not answer');
  });
}
