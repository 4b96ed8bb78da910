/** The reader's database on this device: one a site, so that two sites on one host keep apart. */
import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';

/** A thing on a shelf. What it holds is checked when it is read. */
export interface Row {
  readonly shelf: string;
  readonly key: string;
  readonly value: unknown;
}

export interface Tables extends DBSchema {
  /** Rows under `[shelf, key]`, so that a new shelf needs no new version. */
  rows: { key: [shelf: string, key: string]; value: Row };
}

type Upgrade = NonNullable<OpenDBCallbacks<Tables>['upgrade']>;

type Step = (...given: Parameters<Upgrade>) => void;

/** What leads from each version to the next; the first makes the first. A step that was once published never changes. */
export const MIGRATIONS: readonly Step[] = [
  (database) => void database.createObjectStore('rows', { keyPath: ['shelf', 'key'] }),
];

/** Takes the steps that lead from the version that is there to the newest, in order. */
export const upgradeBy =
  (steps: readonly Step[]): Upgrade =>
  (...given) =>
    steps.slice(given[1]).forEach((step) => step(...given));

/** Milliseconds after which a database that does not answer counts as absent. Some browsers never answer. */
const PATIENCE = 4000;

export type Database = IDBPDatabase<Tables>;

const open = new Map<string, Promise<Database>>();

/** The database of the site published under `base`. Rejects when there is none to be had; the next call tries again. */
export function database(base: string): Promise<Database> {
  const known = open.get(base);
  if (known) return known;
  const forget = (): void => void open.delete(base);
  const opening = connect(`broadsheet ${base}`, forget);
  open.set(base, opening);
  opening.catch(forget);
  return opening;
}

async function connect(name: string, forget: () => void): Promise<Database> {
  const callbacks: OpenDBCallbacks<Tables> = {
    upgrade: upgradeBy(MIGRATIONS),
    // Another tab has a newer version of the site: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  };
  const opening = openDB<Tables>(name, MIGRATIONS.length, callbacks).catch((error: unknown) => {
    // A newer version of the site was here before this one, and its rows are still rows.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<Tables>(name, undefined, callbacks);
    throw error;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE);
  });
  return Promise.race([opening, timeout]).finally(() => clearTimeout(timer));
}
