/** The reader's storage on a real browser's: what it keeps, what it survives, and what other tabs hear of it. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundle, openEmpty } from './bundle.ts';
import { eventually, openTab } from './tab.ts';
import type * as Door from './storage.ts';

const SCRIPT = await bundle(fileURLToPath(new URL('storage.ts', import.meta.url)), 'storage');
const HOST = 'http://localhost:9';

declare global {
  interface Window {
    storage: typeof Door;
    shelf: Door.Shelf<{ words: string }>;
    heard: string[];
    /** Methods of the database's store that fail. */
    failing: string[];
  }
}

/** Opens the shelf `notes` of the site at `/`. */
async function takeShelf(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { openShelf, v } = window.storage;
    window.shelf = openShelf('/', 'notes', v.object({ words: v.string() }));
    window.heard = [];
    window.shelf.watch((key) => window.heard.push(key));
  });
}

async function openShelf(page: Page): Promise<Page> {
  await openEmpty(page, SCRIPT, HOST);
  await takeShelf(page);
  return page;
}

const put = (page: Page, key: string, words: string): Promise<void> =>
  page.evaluate(([key, words]) => window.shelf.put(key!, { words: words! }), [key, words]);
const get = (page: Page, key: string): Promise<string | undefined> =>
  page.evaluate(async (key) => (await window.shelf.get(key))?.words, key);
const keys = (page: Page, prefix?: string): Promise<string[]> =>
  page.evaluate(async (prefix) => (await window.shelf.entries(prefix)).map(([key]) => key), prefix);
const health = (page: Page): Promise<string> => page.evaluate(() => window.storage.storageHealth());

async function reopen(page: Page): Promise<void> {
  await page.reload();
  await takeShelf(page);
}

test('what is put on a shelf is there after a reload, in the order of the keys, until it is removed', async () => {
  const page = await openShelf(await openTab());
  for (const key of ['b|2', 'a|1', 'b|1', 'c']) await put(page, key, `words of ${key}`);
  await page.evaluate(() => window.shelf.remove('c'));
  await reopen(page);
  expect(await keys(page)).toEqual(['a|1', 'b|1', 'b|2']);
  expect(await keys(page, 'b|')).toEqual(['b|1', 'b|2']);
  expect(await get(page, 'b|2')).toBe('words of b|2');
  expect(await get(page, 'c')).toBe(undefined);
  expect(await health(page)).toBe('kept');
});

test('shelves and sites keep apart', async () => {
  const page = await openShelf(await openTab());
  await put(page, 'a', 'mine');
  const others = await page.evaluate(async () => {
    const { openShelf, v } = window.storage;
    const schema = v.object({ words: v.string() });
    return [
      await openShelf('/', 'other', schema).get('a'),
      await openShelf('/base/', 'notes', schema).get('a'),
    ];
  });
  expect(others).toEqual([undefined, undefined]);
});

test('another tab hears of a change, and two tabs that change one thing both count', async () => {
  const one = await openShelf(await openTab());
  const two = await openShelf(await one.context().newPage());
  await put(one, 'a', '');
  await eventually(() => two.evaluate(() => window.heard)).toEqual(['a']);
  const add = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      for (let i = 0; i < 50; i++) await window.shelf.update('a', (old) => ({ words: `${old?.words}x` }));
    });
  await Promise.all([add(one), add(two)]);
  expect(await get(one, 'a')).toBe('x'.repeat(100));
  expect(await get(two, 'a')).toBe('x'.repeat(100));
});

test('a row that is broken is passed over, and stays where it is', async () => {
  const page = await openShelf(await openTab());
  await put(page, 'good', 'words');
  await page.evaluate(async () => {
    const { openShelf, v } = window.storage;
    await openShelf('/', 'notes', v.unknown()).put('bad', { words: 7 });
  });
  expect(await keys(page)).toEqual(['good']);
  expect(await get(page, 'bad')).toBe(undefined);
  const all = await page.evaluate(() => window.storage.readEverything('/'));
  expect(all).toEqual({ notes: { bad: { words: 7 }, good: { words: 'words' } } });
});

test('everything goes out and comes back in', async () => {
  const page = await openShelf(await openTab());
  for (const key of ['a', 'b']) await put(page, key, key);
  const all = await page.evaluate(() => window.storage.readEverything('/'));
  const fresh = await openShelf(await openTab());
  await put(fresh, 'a', 'here before');
  const change = (key: string) => ({ shelf: 'notes', key, from: undefined, to: all['notes']?.[key] });
  const changes = ['a', 'b'].map(change);
  await fresh.evaluate((changes) => window.storage.writeChanges('/', changes), changes);
  // What is not as the change expected it stays.
  expect(await get(fresh, 'a')).toBe('here before');
  expect(await get(fresh, 'b')).toBe('b');
});

test('without a database all works in memory, and says so', async () => {
  const page = await openTab();
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openShelf(page);
  await put(page, 'a', 'words');
  await page.evaluate(() => window.shelf.update('a', (old) => ({ words: `${old?.words}!` })));
  expect(await get(page, 'a')).toBe('words!');
  expect(await keys(page)).toEqual(['a']);
  expect(await health(page)).toBe('notKept');
  await page.evaluate(() => window.shelf.remove('a'));
  expect(await keys(page)).toEqual([]);
});

test('a database that refuses every access is as none', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
  });
  await openShelf(page);
  await put(page, 'a', 'words');
  expect(await get(page, 'a')).toBe('words');
  expect(await health(page)).toBe('notKept');
});

test('when the device is full nothing written is lost, and it is kept once there is room', async () => {
  const page = await openTab();
  // The browser's own quota cannot be lowered here, so the store refuses what is large.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype as {
      put: (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
    };
    IDBObjectStore.prototype.put = function (value, key) {
      if ('full' in window && JSON.stringify(value).length > 1000)
        throw new DOMException('Full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await openShelf(page);
  await put(page, 'small', 'words');
  await page.evaluate(() => Object.assign(window, { full: true }) && undefined);
  await put(page, 'large', 'x'.repeat(5000));
  expect(await health(page)).toBe('full');
  expect((await get(page, 'large'))?.length).toBe(5000);
  expect(await keys(page)).toEqual(['large', 'small']);
  await put(page, 'small', 'more');
  await eventually(() => health(page)).toBe('full');
  await page.evaluate(() => delete (window as { full?: boolean }).full);
  await put(page, 'other', 'words');
  await eventually(() => health(page)).toBe('kept');
  await reopen(page);
  expect(await keys(page)).toEqual(['large', 'other', 'small']);
  expect(await get(page, 'small')).toBe('more');
});

/** Has methods of the database's store fail as long as `window.failing` names them. */
const breakStore = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.failing = [];
    for (const name of ['get', 'getAll', 'put', 'delete'] as const) {
      const works = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...given: unknown[]) {
          if (window.failing.includes(name)) throw new DOMException('Broken', 'UnknownError');
          return works.apply(this, given);
        },
      });
    }
  });

const fail = (page: Page, ...names: string[]): Promise<void> =>
  page.evaluate((names) => void (window.failing = names), names);

test('what cannot be read is told, is not taken for nothing, and what is held is read all the same', async () => {
  const page = await openTab();
  await breakStore(page);
  await openShelf(page);
  await put(page, 'a', 'words');
  await fail(page, 'get', 'getAll', 'put');
  await put(page, 'b', 'more');
  await fail(page, 'get', 'getAll');
  expect(await keys(page)).toEqual(['b']);
  expect(await page.evaluate(() => window.shelf.keys())).toBe(undefined);
  expect(await get(page, 'a')).toBe(undefined);
  expect(await get(page, 'b')).toBe('more');
  expect(await health(page)).toBe('notKept');
  await fail(page);
  expect(await page.evaluate(() => window.shelf.keys())).toEqual(['a', 'b']);
  expect(await keys(page)).toEqual(['a', 'b']);
});

test.each(['get', 'getAll'])('that a read by %s fails is told', async (name) => {
  const page = await openTab();
  await breakStore(page);
  await openShelf(page);
  await fail(page, name);
  await (name === 'get' ? get(page, 'a') : keys(page));
  expect(await health(page)).toBe('notKept');
});

test('what waits for the device is done once, however many changes follow at once', async () => {
  const page = await openTab();
  await breakStore(page);
  await openShelf(page);
  const add = (...letters: string[]): Promise<unknown> =>
    page.evaluate(
      (letters) =>
        Promise.all(
          letters.map((one) => window.shelf.update('a', (old) => ({ words: `${old?.words ?? ''}${one}` }))),
        ),
      letters,
    );
  await fail(page, 'put');
  await add('a', 'b');
  await fail(page);
  await add('c', 'd', 'e');
  expect(await get(page, 'a')).toBe('abcde');
  await reopen(page);
  expect(await get(page, 'a')).toBe('abcde');
});

test('as long as something waits, no write that the device takes hides that', async () => {
  const page = await openTab();
  await breakStore(page);
  await openShelf(page);
  await fail(page, 'put');
  await put(page, 'a', 'words');
  await page.evaluate(() => {
    window.storage.watchHealth(() => window.heard.push(window.storage.storageHealth()));
  });
  // Removals are taken, and what waits is refused again.
  await page.evaluate(() => window.shelf.remove('none'));
  await get(page, 'b');
  await fail(page);
  await put(page, 'c', 'words');
  await eventually(() => health(page)).toBe('kept');
  expect(await page.evaluate(() => window.heard.filter((one) => one.length > 1 && one !== 'none'))).toEqual([
    'kept',
  ]);
});

test('a browser that lets no tab hear of another keeps all the same', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    const refuse = function (): void {
      throw new DOMException('Refused', 'SecurityError');
    };
    Object.assign(window, { BroadcastChannel: refuse });
  });
  await openShelf(page);
  await put(page, 'a', 'words');
  expect(await get(page, 'a')).toBe('words');
  expect(await page.evaluate(() => window.heard)).toEqual(['a']);
});

test('an older version of the site reads what a newer one left', async () => {
  const page = await openShelf(await openTab());
  await put(page, 'a', 'words');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('broadsheet /', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        for (const event of ['error', 'blocked'])
          request.addEventListener(event, () => reject(new Error('The open tab stands in the way')));
      }),
  );
  expect(await get(page, 'a')).toBe('words');
  await put(page, 'b', 'more');
  await reopen(page);
  expect(await keys(page)).toEqual(['a', 'b']);
});

test('settings survive a reload, refuse what is broken, and hold in memory where nothing is kept', async () => {
  const page = await openShelf(await openTab());
  const read = (): Promise<unknown> =>
    page.evaluate(() => window.storage.readSetting('size', window.storage.v.number()));
  await page.evaluate(() => window.storage.writeSetting('size', 3));
  await reopen(page);
  expect(await read()).toBe(3);
  for (const broken of ['"three"', '{', '', 'undefined']) {
    await page.evaluate((broken) => localStorage.setItem('size', broken), broken);
    expect(await read()).toBe(undefined);
  }
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  expect(await page.evaluate(() => window.storage.writeSetting('size', 4))).toBe(false);
  expect(await read()).toBe(4);
});

test('a setting that the device refuses is told, held, and kept with the next that it takes', async () => {
  const page = await openTab();
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype as { setItem: (this: Storage, key: string, value: string) => void };
    Storage.prototype.setItem = function (key, value) {
      if ('full' in window) throw new DOMException('Full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await openShelf(page);
  const write = (key: string, value: number): Promise<boolean> =>
    page.evaluate(([key, value]) => window.storage.writeSetting(key, value), [key, value] as const);
  await write('size', 3);
  await page.evaluate(() => void Object.assign(window, { full: true }));
  expect(await write('size', 4)).toBe(false);
  expect(await health(page)).toBe('full');
  // That the database takes something says nothing of settings.
  await put(page, 'a', 'words');
  expect(await health(page)).toBe('full');
  expect(await page.evaluate(() => window.storage.storageHealth('rows'))).toBe('kept');
  expect(await page.evaluate(() => localStorage.getItem('size'))).toBe('3');
  await page.evaluate(() => delete (window as { full?: boolean }).full);
  expect(await write('other', 1)).toBe(true);
  expect(await health(page)).toBe('kept');
  expect(await page.evaluate(() => localStorage.getItem('size'))).toBe('4');
});

test('what another tab has written since takes the place of a setting that is held', async () => {
  const page = await openShelf(await openTab());
  const other = await openShelf(await page.context().newPage());
  await page.evaluate(() => {
    const { setItem } = Storage.prototype as { setItem: (this: Storage, key: string, value: string) => void };
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    window.storage.writeSetting('size', 4);
    Storage.prototype.setItem = setItem;
  });
  await other.evaluate(() => window.storage.writeSetting('size', 5));
  const read = (): Promise<unknown> =>
    page.evaluate(() => window.storage.readSetting('size', window.storage.v.number()));
  await eventually(read).toBe(5);
  await page.evaluate(() => window.storage.writeSetting('other', 1));
  expect(await other.evaluate(() => localStorage.getItem('size'))).toBe('5');
  expect(await health(page)).toBe('kept');
});

test.each([
  ['what a version left is there in the next, as its step made it', true],
  ['who comes to the next version first gets all its steps', false],
])('%s', async (_name, wasHere) => {
  const page = await openShelf(await openTab());
  if (wasHere) for (const key of ['a', 'b']) await put(page, key, `words of ${key}`);
  const found = await page.evaluate(async (wasHere) => {
    const { MIGRATIONS, openDB, upgradeBy } = window.storage;
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
    const database = await openDB<Door.Tables>(name, steps.length, { upgrade: upgradeBy(steps) });
    const rows = await database.getAll('rows');
    const { version } = database;
    database.close();
    return { taken, version, rows };
  }, wasHere);
  expect(found.version).toBe(2);
  expect(found.taken).toEqual(wasHere ? ['second'] : ['first', 'second']);
  const row = (key: string) => ({
    shelf: 'notes',
    key,
    value: { words: 'changed', was: { words: `words of ${key}` } },
  });
  expect(found.rows).toEqual(wasHere ? [row('a'), row('b')] : []);
  // The open tab of the older version stood in nobody's way, and reads what is there now.
  if (wasHere) expect(await get(page, 'a')).toBe('changed');
});
