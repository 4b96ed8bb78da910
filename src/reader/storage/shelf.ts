/**
 * The door to what the reader keeps on this device: shelves of things, each under a key. Every value is checked when it is
 * read; one that is not what its schema asks for is passed over, and left where it is. When the device keeps nothing the
 * shelves go on in memory, and `storageHealth` tells. Nothing here rejects.
 */
import { safeParse, type GenericSchema } from 'valibot';
import { changeRow, readKeys, readRow, readRows } from './rows.ts';
import { tell, watchChanges } from './changes.ts';

export interface Shelf<T> {
  get(key: string): Promise<T | undefined>;
  put(key: string, value: T): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * Changes one value by what it is at that moment, whichever tab wrote it, and gives the new one; nothing removes it. The
   * function may run more than once, and does not throw.
   */
  update(key: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined>;
  /** Keys and values, in the order of the keys; with a prefix, those whose keys begin so. */
  entries(prefix?: string): Promise<[key: string, value: T][]>;
  /** Every key, also of broken values; nothing when the device cannot tell. Ask this before letting go of what no key is for. */
  keys(): Promise<string[] | undefined>;
  /** Tells of each key that has changed, in this tab or another, until the function that it gives is called. */
  watch(listener: (key: string) => void): () => void;
}

/** The shelf of this name, of the site published under `base`. It is made when something is first put on it. */
export function openShelf<T>(base: string, name: string, schema: GenericSchema<unknown, T>): Shelf<T> {
  const checked = (value: unknown): T | undefined => {
    const result = value === undefined ? undefined : safeParse(schema, value);
    return result?.success ? result.output : undefined;
  };
  const change = async (key: string, by: (value: unknown) => unknown): Promise<unknown> => {
    const value = await changeRow(base, name, key, by);
    tell(base, name, key);
    return value;
  };
  return {
    get: async (key) => checked(await readRow(base, name, key)),
    put: async (key, value) => void (await change(key, () => value)),
    remove: async (key) => void (await change(key, () => undefined)),
    update: async (key, by) => checked(await change(key, (value) => by(checked(value)))),
    entries: async (prefix) => {
      const rows = await readRows(base, name, prefix);
      return rows.flatMap(({ key, value }): [string, T][] => {
        const good = checked(value);
        return good === undefined ? [] : [[key, good]];
      });
    },
    keys: () => readKeys(base, name),
    watch: (listener) => watchChanges(base, name, listener),
  };
}
