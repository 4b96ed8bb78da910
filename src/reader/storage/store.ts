/**
 * Invalid values are skipped and left in place. Where the device stores nothing, stores work in memory and
 * `storageHealth` tells. Nothing here rejects.
 */
import type { GenericSchema } from 'valibot';
import { changeRow, readKeys, readRow, readRows } from './rows.ts';
import { validated } from './validated.ts';
import { notifyChange, watchChanges } from './change-events.ts';

export interface Store<T> {
  get(key: string): Promise<T | undefined>;
  put(key: string, value: T): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * From its current state, whichever tab wrote it; undefined deletes it. May run more than once and must not throw.
   */
  update(key: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined>;
  entries(prefix?: string): Promise<[key: string, value: T][]>;
  /** Including those of invalid values; undefined when they cannot be read. */
  keys(): Promise<string[] | undefined>;
  watch(listener: (key: string) => void): () => void;
}

/** Opens a store of the site published under `base`; it is created on the first write. */
export function openStore<T>(base: string, name: string, schema: GenericSchema<unknown, T>): Store<T> {
  const validate = (value: unknown): T | undefined =>
    value === undefined ? undefined : validated(schema, value);
  const changeAndNotify = async (key: string, by: (value: unknown) => unknown): Promise<unknown> => {
    const value = await changeRow(base, name, key, by);
    notifyChange(base, name, key);
    return value;
  };
  return {
    get: async (key) => validate(await readRow(base, name, key)),
    put: async (key, value) => void (await changeAndNotify(key, () => value)),
    remove: async (key) => void (await changeAndNotify(key, () => undefined)),
    update: async (key, by) => validate(await changeAndNotify(key, (value) => by(validate(value)))),
    entries: async (prefix) => {
      const rows = await readRows(base, name, prefix);
      return rows.flatMap(({ key, value }): [string, T][] => {
        const good = validate(value);
        return good === undefined ? [] : [[key, good]];
      });
    },
    keys: () => readKeys(base, name),
    watch: (listener) => watchChanges(base, name, listener),
  };
}
