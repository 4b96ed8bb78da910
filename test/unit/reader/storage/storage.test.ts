// @vitest-environment happy-dom
/** The reader's storage: what it keeps, which failures it survives, and what other tabs are notified of. */
// oxlint-disable-next-line import/no-unassigned-import -- gives this process a browser's database
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReaderDatabaseSchema } from '../../../../src/reader/storage/database.ts';
import type { Store } from '../../../../src/reader/storage/store.ts';

const NOTE = v.object({ words: v.string() });
type Note = v.InferOutput<typeof NOTE>;

const loadDatabase = () => import('../../../../src/reader/storage/database.ts');

/** Opens the store `notes` of the site at `/` in a new tab: tabs have their own modules and share the device. */
async function openTab() {
  vi.resetModules();
  const [{ openStore }, health, settings, everything] = await Promise.all([
    import('../../../../src/reader/storage/store.ts'),
    import('../../../../src/reader/storage/storage-health.ts'),
    import('../../../../src/reader/storage/settings.ts'),
    import('../../../../src/reader/storage/all-rows.ts'),
  ]);
  const store: Store<Note> = openStore('/', 'notes', NOTE);
  const changedKeys: string[] = [];
  store.watch((key) => void changedKeys.push(key));
  return {
    ...health,
    ...settings,
    ...everything,
    openAnyStore: openStore,
    store,
    changedKeys,
    put: (key: string, words: string) => store.put(key, { words }),
    get: async (key: string) => (await store.get(key))?.words,
    keys: async (prefix?: string) => (await store.entries(prefix)).map(([key]) => key),
  };
}

/** Methods of `IDBObjectStore` that fail. */
let failing: readonly string[] = [];
/** Whether the database has room for small rows only. */
let isFull = false;
const refuse = (name: string, message: string) => {
  throw new DOMException(message, name);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  failing = [];
  isFull = false;
  for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'delete'] as const) {
    const works = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (failing.includes(name)) refuse('UnknownError', 'Broken');
      if (isFull && name === 'put' && JSON.stringify(given[0]).length > 1000)
        refuse('QuotaExceededError', 'Full');
      return works.apply(this, given);
    } as never);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('stored rows are there after a reload, in the order of their keys, until they are removed', async () => {
  const before = await openTab();
  for (const key of ['b|2', 'a|1', 'b|1', 'c']) await before.put(key, `words of ${key}`);
  await before.store.remove('c');
  const tab = await openTab();
  expect(await tab.keys()).toEqual(['a|1', 'b|1', 'b|2']);
  expect(await tab.keys('b|')).toEqual(['b|1', 'b|2']);
  expect(await tab.get('b|2')).toBe('words of b|2');
  expect(await tab.get('c')).toBeUndefined();
  expect(tab.storageHealth()).toBe('kept');
});

test('stores and sites are separate', async () => {
  const { put, openAnyStore } = await openTab();
  await put('a', 'mine');
  expect(await openAnyStore('/', 'other', NOTE).get('a')).toBeUndefined();
  expect(await openAnyStore('/base/', 'notes', NOTE).get('a')).toBeUndefined();
});

test('another tab is notified of a change', async () => {
  const one = await openTab();
  const two = await openTab();
  await one.put('a', 'words');
  await vi.waitFor(() => expect(two.changedKeys).toEqual(['a']));
});

test('concurrent updates of one row by two tabs are both applied', async () => {
  const one = await openTab();
  const two = await openTab();
  await one.put('a', '');
  const add = async ({ store }: typeof one): Promise<void> => {
    for (let times = 0; times < 50; times++) await store.update('a', (old) => ({ words: `${old?.words}x` }));
  };
  await Promise.all([add(one), add(two)]);
  expect(await one.get('a')).toBe('x'.repeat(100));
  expect(await two.get('a')).toBe('x'.repeat(100));
});

test('an invalid row is ignored, and not deleted', async () => {
  const { put, keys, get, openAnyStore, readAllRows } = await openTab();
  await put('good', 'words');
  await openAnyStore('/', 'notes', v.unknown()).put('bad', { words: 7 });
  expect(await keys()).toEqual(['good']);
  expect(await get('bad')).toBeUndefined();
  expect(await readAllRows('/')).toEqual({ notes: { bad: { words: 7 }, good: { words: 'words' } } });
});

test('all rows can be exported and imported, and existing rows are kept', async () => {
  const old = await openTab();
  for (const key of ['a', 'b']) await old.put(key, key);
  const all = await old.readAllRows('/');
  vi.stubGlobal('indexedDB', new IDBFactory());
  const fresh = await openTab();
  await fresh.put('a', 'here before');
  const changes = ['a', 'b'].map((key) => ({
    shelf: 'notes',
    key,
    from: undefined,
    to: all?.['notes']?.[key],
  }));
  await fresh.writeRowChanges('/', changes);
  expect(await fresh.get('a')).toBe('here before');
  expect(await fresh.get('b')).toBe('b');
});

test('without a database everything works in memory, and the health says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { put, get, keys, store, storageHealth } = await openTab();
  await put('a', 'words');
  await store.update('a', (old) => ({ words: `${old?.words}!` }));
  expect(await get('a')).toBe('words!');
  expect(await keys()).toEqual(['a']);
  expect(storageHealth()).toBe('notKept');
  await store.remove('a');
  expect(await keys()).toEqual([]);
});

test('a database that refuses access is treated as missing', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => refuse('SecurityError', 'Refused'));
  const { put, get, storageHealth } = await openTab();
  await put('a', 'words');
  expect(await get('a')).toBe('words');
  expect(storageHealth()).toBe('notKept');
});

test('on a full device rows are kept in memory, and stored once there is room', async () => {
  const tab = await openTab();
  await tab.put('small', 'words');
  isFull = true;
  await tab.put('large', 'x'.repeat(5000));
  expect(tab.storageHealth()).toBe('full');
  expect(await tab.get('large')).toHaveLength(5000);
  expect(await tab.keys()).toEqual(['large', 'small']);
  await tab.put('small', 'more');
  expect(tab.storageHealth()).toBe('full');
  isFull = false;
  await tab.put('other', 'words');
  await vi.waitFor(() => expect(tab.storageHealth()).toBe('kept'));
  const after = await openTab();
  expect(await after.keys()).toEqual(['large', 'other', 'small']);
  expect(await after.get('small')).toBe('more');
});

test('failed reads are reported and not treated as empty, and rows in memory can still be read', async () => {
  const { put, get, keys, store, storageHealth } = await openTab();
  await put('a', 'words');
  failing = ['get', 'getAll', 'getAllKeys', 'put'];
  await put('b', 'more');
  failing = ['get', 'getAll', 'getAllKeys'];
  expect(await keys()).toEqual(['b']);
  expect(await store.keys()).toBeUndefined();
  expect(await get('a')).toBeUndefined();
  expect(await get('b')).toBe('more');
  expect(storageHealth()).toBe('notKept');
  failing = [];
  expect(await store.keys()).toEqual(['a', 'b']);
  expect(await keys()).toEqual(['a', 'b']);
});

test.each(['get', 'getAll'])('a failed read with %s is reported', async (name) => {
  const { get, keys, storageHealth } = await openTab();
  failing = [name];
  await (name === 'get' ? get('a') : keys());
  expect(storageHealth()).toBe('notKept');
});

test('updates that wait for the device are applied once, even if many follow at once', async () => {
  const { store, get } = await openTab();
  const add = (...letters: string[]): Promise<unknown> =>
    Promise.all(letters.map((one) => store.update('a', (old) => ({ words: `${old?.words ?? ''}${one}` }))));
  failing = ['put'];
  await add('a', 'b');
  failing = [];
  await add('c', 'd', 'e');
  expect(await get('a')).toBe('abcde');
  expect(await (await openTab()).get('a')).toBe('abcde');
});

test('the health stays bad while a row waits, although other writes succeed', async () => {
  const { put, get, store, storageHealth, watchHealth } = await openTab();
  failing = ['put'];
  await put('a', 'words');
  const seen: string[] = [];
  watchHealth(() => void seen.push(storageHealth()));
  // Removals succeed, and the waiting row is refused again.
  await store.remove('none');
  await get('b');
  failing = [];
  await put('c', 'words');
  await vi.waitFor(() => expect(storageHealth()).toBe('kept'));
  expect(seen).toEqual(['kept']);
});

test('storage works in a browser without BroadcastChannel', async () => {
  vi.stubGlobal('BroadcastChannel', function () {
    refuse('SecurityError', 'Refused');
  });
  const { put, get, changedKeys } = await openTab();
  await put('a', 'words');
  expect(await get('a')).toBe('words');
  expect(changedKeys).toEqual(['a']);
});

test('an older version of the app can use the database of a newer one', async () => {
  const { put, get } = await openTab();
  await put('a', 'words');
  const blocked = vi.fn<() => void>();
  (await openDB('broadsheet /', 99, { blocked })).close();
  expect(blocked).not.toHaveBeenCalled();
  expect(await get('a')).toBe('words');
  await put('b', 'more');
  expect(await (await openTab()).keys()).toEqual(['a', 'b']);
});

test('a setting survives a reload', async () => {
  (await openTab()).writeSetting('size', 3);
  expect((await openTab()).readSetting('size', v.number())).toBe(3);
});

test.each(['"three"', '{', '', 'undefined'])('the invalid setting %j is ignored', async (broken) => {
  localStorage.setItem('size', broken);
  expect((await openTab()).readSetting('size', v.number())).toBeUndefined();
});

/** `localStorage` of a full device. */
const fullDevice = (device: Storage) => ({
  getItem: (key: string) => device.getItem(key),
  removeItem: (key: string) => device.removeItem(key),
  setItem: () => refuse('QuotaExceededError', 'Full'),
});

test('a setting in memory is replaced by what another tab wrote later', async () => {
  const one = await openTab();
  const device = localStorage;
  vi.stubGlobal('localStorage', fullDevice(device));
  one.writeSetting('size', 4);
  vi.stubGlobal('localStorage', device);
  const other = await openTab();
  other.writeSetting('size', 5);
  dispatchEvent(new StorageEvent('storage', { key: 'size', newValue: '5', storageArea: device }));
  expect(one.readSetting('size', v.number())).toBe(5);
  one.writeSetting('other', 1);
  expect(device.getItem('size')).toBe('5');
  expect(one.storageHealth()).toBe('kept');
});

test('a setting that cannot be stored is reported, kept in memory, and stored with the next one', async () => {
  const { writeSetting, readSetting, storageHealth, put } = await openTab();
  writeSetting('size', 3);
  const device = localStorage;
  vi.stubGlobal('localStorage', fullDevice(device));
  expect(writeSetting('size', 4)).toBe(false);
  expect(readSetting('size', v.number())).toBe(4);
  expect(storageHealth()).toBe('full');
  // A successful write to the database says nothing about settings.
  await put('a', 'words');
  expect(storageHealth()).toBe('full');
  expect(storageHealth('rows')).toBe('kept');
  expect(localStorage.getItem('size')).toBe('3');
  vi.stubGlobal('localStorage', device);
  expect(writeSetting('other', 1)).toBe(true);
  expect(storageHealth()).toBe('kept');
  expect(localStorage.getItem('size')).toBe('4');
});

test.each([
  { what: 'a migration changes the rows of the previous version', wasHere: true },
  { what: 'a new database runs all migrations', wasHere: false },
])('$what', async ({ wasHere }) => {
  const { put, get } = await openTab();
  if (wasHere) for (const key of ['a', 'b']) await put(key, `words of ${key}`);
  const { MIGRATIONS, upgradeWith } = await loadDatabase();
  const applied: string[] = [];
  const steps = [
    ...MIGRATIONS.map((step): typeof step => (...given) => {
      applied.push('first');
      step(...given);
    }),
    // A migration of a later version, which changes existing rows.
    (...[, , , transaction]: Parameters<(typeof MIGRATIONS)[number]>) => {
      applied.push('second');
      void transaction
        .objectStore('rows')
        .openCursor()
        .then(async function change(cursor): Promise<void> {
          if (!cursor) return;
          await cursor.update({ ...cursor.value, value: { words: 'changed', was: cursor.value.value } });
          await change(await cursor.continue());
        });
    },
  ];
  const name = wasHere ? 'broadsheet /' : 'broadsheet /new/';
  const database = await openDB<ReaderDatabaseSchema>(name, steps.length, { upgrade: upgradeWith(steps) });
  const rows = await database.getAll('rows');
  const { version } = database;
  database.close();
  expect(version).toBe(2);
  expect(applied).toEqual(wasHere ? ['second'] : ['first', 'second']);
  const row = (key: string) => ({
    shelf: 'notes',
    key,
    value: { words: 'changed', was: { words: `words of ${key}` } },
  });
  expect(rows).toEqual(wasHere ? [row('a'), row('b')] : []);
  // The open tab of the older version did not block the upgrade, and reads the new rows.
  expect(await get('a')).toBe(wasHere ? 'changed' : undefined);
});
