// @vitest-environment happy-dom
/** What the reader's storage keeps, what it survives, and what other tabs hear of it. */
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

/** A tab with the shelf `notes` of the site at `/` open: its modules are its own, the device is everybody's. */
async function openTab() {
  vi.resetModules();
  const [{ openStore }, health, settings, everything] = await Promise.all([
    import('../../../../src/reader/storage/store.ts'),
    import('../../../../src/reader/storage/storage-health.ts'),
    import('../../../../src/reader/storage/settings.ts'),
    import('../../../../src/reader/storage/all-rows.ts'),
  ]);
  const shelf: Store<Note> = openStore('/', 'notes', NOTE);
  const heard: string[] = [];
  shelf.watch((key) => void heard.push(key));
  return {
    ...health,
    ...settings,
    ...everything,
    openShelf: openStore,
    shelf,
    heard,
    put: (key: string, words: string) => shelf.put(key, { words }),
    get: async (key: string) => (await shelf.get(key))?.words,
    keys: async (prefix?: string) => (await shelf.entries(prefix)).map(([key]) => key),
  };
}

/** Methods of the database's store that fail. */
let failing: readonly string[] = [];
/** Whether the database takes small rows alone. */
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

test('what is put on a shelf is there after a reload, in the order of the keys, until it is removed', async () => {
  const before = await openTab();
  for (const key of ['b|2', 'a|1', 'b|1', 'c']) await before.put(key, `words of ${key}`);
  await before.shelf.remove('c');
  const tab = await openTab();
  expect(await tab.keys()).toEqual(['a|1', 'b|1', 'b|2']);
  expect(await tab.keys('b|')).toEqual(['b|1', 'b|2']);
  expect(await tab.get('b|2')).toBe('words of b|2');
  expect(await tab.get('c')).toBeUndefined();
  expect(tab.storageHealth()).toBe('kept');
});

test('shelves and sites keep apart', async () => {
  const { put, openShelf } = await openTab();
  await put('a', 'mine');
  expect(await openShelf('/', 'other', NOTE).get('a')).toBeUndefined();
  expect(await openShelf('/base/', 'notes', NOTE).get('a')).toBeUndefined();
});

test('another tab hears of a change', async () => {
  const one = await openTab();
  const two = await openTab();
  await one.put('a', 'words');
  await vi.waitFor(() => expect(two.heard).toEqual(['a']));
});

test('two tabs that change one thing at once both count', async () => {
  const one = await openTab();
  const two = await openTab();
  await one.put('a', '');
  const add = async ({ shelf }: typeof one): Promise<void> => {
    for (let times = 0; times < 50; times++) await shelf.update('a', (old) => ({ words: `${old?.words}x` }));
  };
  await Promise.all([add(one), add(two)]);
  expect(await one.get('a')).toBe('x'.repeat(100));
  expect(await two.get('a')).toBe('x'.repeat(100));
});

test('a row that is broken is passed over, and stays where it is', async () => {
  const { put, keys, get, openShelf, readAllRows } = await openTab();
  await put('good', 'words');
  await openShelf('/', 'notes', v.unknown()).put('bad', { words: 7 });
  expect(await keys()).toEqual(['good']);
  expect(await get('bad')).toBeUndefined();
  expect(await readAllRows('/')).toEqual({ notes: { bad: { words: 7 }, good: { words: 'words' } } });
});

test('everything goes out and comes back in, and what is there already stays', async () => {
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

test('without a database all works in memory, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { put, get, keys, shelf, storageHealth } = await openTab();
  await put('a', 'words');
  await shelf.update('a', (old) => ({ words: `${old?.words}!` }));
  expect(await get('a')).toBe('words!');
  expect(await keys()).toEqual(['a']);
  expect(storageHealth()).toBe('notKept');
  await shelf.remove('a');
  expect(await keys()).toEqual([]);
});

test('a database that refuses every access is as none', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => refuse('SecurityError', 'Refused'));
  const { put, get, storageHealth } = await openTab();
  await put('a', 'words');
  expect(await get('a')).toBe('words');
  expect(storageHealth()).toBe('notKept');
});

test('when the device is full nothing written is lost, and it is kept once there is room', async () => {
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

test('what cannot be read is told, is not taken for nothing, and what is held is read all the same', async () => {
  const { put, get, keys, shelf, storageHealth } = await openTab();
  await put('a', 'words');
  failing = ['get', 'getAll', 'getAllKeys', 'put'];
  await put('b', 'more');
  failing = ['get', 'getAll', 'getAllKeys'];
  expect(await keys()).toEqual(['b']);
  expect(await shelf.keys()).toBeUndefined();
  expect(await get('a')).toBeUndefined();
  expect(await get('b')).toBe('more');
  expect(storageHealth()).toBe('notKept');
  failing = [];
  expect(await shelf.keys()).toEqual(['a', 'b']);
  expect(await keys()).toEqual(['a', 'b']);
});

test.each(['get', 'getAll'])('that a read by %s fails is told', async (name) => {
  const { get, keys, storageHealth } = await openTab();
  failing = [name];
  await (name === 'get' ? get('a') : keys());
  expect(storageHealth()).toBe('notKept');
});

test('what waits for the device is done once, however many changes follow at once', async () => {
  const { shelf, get } = await openTab();
  const add = (...letters: string[]): Promise<unknown> =>
    Promise.all(letters.map((one) => shelf.update('a', (old) => ({ words: `${old?.words ?? ''}${one}` }))));
  failing = ['put'];
  await add('a', 'b');
  failing = [];
  await add('c', 'd', 'e');
  expect(await get('a')).toBe('abcde');
  expect(await (await openTab()).get('a')).toBe('abcde');
});

test('as long as something waits, no write that the device takes hides that', async () => {
  const { put, get, shelf, storageHealth, watchHealth } = await openTab();
  failing = ['put'];
  await put('a', 'words');
  const seen: string[] = [];
  watchHealth(() => void seen.push(storageHealth()));
  // Removals are taken, and what waits is refused again.
  await shelf.remove('none');
  await get('b');
  failing = [];
  await put('c', 'words');
  await vi.waitFor(() => expect(storageHealth()).toBe('kept'));
  expect(seen).toEqual(['kept']);
});

test('a browser that lets no tab hear of another keeps all the same', async () => {
  vi.stubGlobal('BroadcastChannel', function () {
    refuse('SecurityError', 'Refused');
  });
  const { put, get, heard } = await openTab();
  await put('a', 'words');
  expect(await get('a')).toBe('words');
  expect(heard).toEqual(['a']);
});

test('an older version of the site reads what a newer one left', async () => {
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

test.each(['"three"', '{', '', 'undefined'])('a setting that is broken is none: %j', async (broken) => {
  localStorage.setItem('size', broken);
  expect((await openTab()).readSetting('size', v.number())).toBeUndefined();
});

/** A device that keeps no setting more. */
const fullDevice = (device: Storage) => ({
  getItem: (key: string) => device.getItem(key),
  removeItem: (key: string) => device.removeItem(key),
  setItem: () => refuse('QuotaExceededError', 'Full'),
});

test('what another tab has written since takes the place of a setting that is held', async () => {
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

test('a setting that the device refuses is told, held, and kept with the next that it takes', async () => {
  const { writeSetting, readSetting, storageHealth, put } = await openTab();
  writeSetting('size', 3);
  const device = localStorage;
  vi.stubGlobal('localStorage', fullDevice(device));
  expect(writeSetting('size', 4)).toBe(false);
  expect(readSetting('size', v.number())).toBe(4);
  expect(storageHealth()).toBe('full');
  // That the database takes something says nothing of settings.
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
  { what: 'what a version left is there in the next, as its step made it', wasHere: true },
  { what: 'who comes to the next version first gets all its steps', wasHere: false },
])('$what', async ({ wasHere }) => {
  const { put, get } = await openTab();
  if (wasHere) for (const key of ['a', 'b']) await put(key, `words of ${key}`);
  const { MIGRATIONS, upgradeWith } = await loadDatabase();
  const taken: string[] = [];
  const steps = [
    ...MIGRATIONS.map((step): typeof step => (...given) => {
      taken.push('first');
      step(...given);
    }),
    // As a later version would: it changes what is there, and asks nothing of the reader.
    (...[, , , transaction]: Parameters<(typeof MIGRATIONS)[number]>) => {
      taken.push('second');
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
  expect(taken).toEqual(wasHere ? ['second'] : ['first', 'second']);
  const row = (key: string) => ({
    shelf: 'notes',
    key,
    value: { words: 'changed', was: { words: `words of ${key}` } },
  });
  expect(rows).toEqual(wasHere ? [row('a'), row('b')] : []);
  // The open tab of the older version stood in nobody's way, and reads what is there now.
  expect(await get('a')).toBe(wasHere ? 'changed' : undefined);
});
