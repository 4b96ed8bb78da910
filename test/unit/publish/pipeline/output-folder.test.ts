/** Only complete files are published, only published files are removed, and no file outside the folder is touched. */
import { lstat, mkdir, readdir, readFile, rm, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOutputFolder, type FileChanges } from '../../../../src/publish/pipeline/output-folder.ts';
import { addFiles, createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';
import { runs } from '../../runs.ts';

const RECORD = '.broadsheet.json';

/** The text of every file below a folder except records; an empty folder is null. */
async function contentOf(dir: string): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(dir.length + 1);
    if (entry.isFile() && entry.name !== RECORD) found[name] = await readFile(path, 'utf8');
    else if (entry.isDirectory() && (await readdir(path)).length === 0) found[name] = null;
  }
  return found;
}

const recordOf = (dir: string): Promise<string> => readFile(join(dir, RECORD), 'utf8');

async function publish(
  dir: string,
  files: Readonly<Record<string, string>>,
  full = false,
): Promise<FileChanges> {
  const output = await openOutputFolder(dir, '/', full);
  for (const [path, data] of Object.entries(files)) output.write(path, data);
  return (await output.commit()).changes;
}

/** A folder with foreign files next to it. */
async function folderWith(files: FolderFiles = {}): Promise<{ dir: string; above: string }> {
  const above = await createTemporaryFolder({ 'precious.txt': 'precious', 'other/precious.txt': 'precious' });
  await mkdir(join(above, 'dist'));
  await addFiles(join(above, 'dist'), files);
  return { dir: join(above, 'dist'), above };
}

test('files are in place after the commit and not before', async () => {
  const { above } = await folderWith();
  const dir = join(above, 'new/dist');
  const output = await openOutputFolder(dir, '/', false);
  output.write('a/b/index.html', 'B');
  output.write('c.bin', new Uint8Array([65]));
  expect(await readdir(dir)).toEqual([`.broadsheet-${process.pid}`]);
  expect((await output.commit()).changes).toEqual({
    added: ['a/b/index.html', 'c.bin'],
    changed: [],
    removed: [],
  });
  expect(await contentOf(dir)).toEqual({ 'a/b/index.html': 'B', 'c.bin': 'A' });
  expect((await readdir(dir)).toSorted()).toEqual([RECORD, 'a', 'c.bin']);
});

test('a rollback leaves nothing', async () => {
  const { dir, above } = await folderWith();
  await publish(dir, { 'index.html': 'old' });
  const before = await contentOf(above);
  for (const place of [dir, join(above, 'new')]) {
    const output = await openOutputFolder(place, '/', false);
    output.write('index.html', 'new');
    await output.rollback();
  }
  expect(await contentOf(above)).toEqual(before);
  expect(await readdir(above)).not.toContain('new');
});

test('files that are no longer published are removed, with their empty folders', async () => {
  const { dir } = await folderWith({ 'articles/mine.txt': 'mine' });
  await publish(dir, { 'articles/x/index.html': 'X', 'articles/y/z/index.html': 'Z', 'a.txt': 'A' });
  const changes = await publish(dir, { 'a.txt': 'B', 'n.txt': 'N' });
  expect(changes).toEqual({
    added: ['n.txt'],
    changed: ['a.txt'],
    removed: ['articles/x/index.html', 'articles/y/z/index.html'],
  });
  expect(await contentOf(dir)).toEqual({ 'a.txt': 'B', 'n.txt': 'N', 'articles/mine.txt': 'mine' });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"files":null}',
  '{"files":"x"}',
  '{"files":[1]}',
  '{"files":[1,"h"]}',
  '7',
])('foreign files are kept when the record is %j', async (record) => {
  const { dir } = await folderWith({ 'mine.txt': 'mine', [RECORD]: record });
  await publish(dir, { 'index.html': 'I' });
  expect(await contentOf(dir)).toEqual({ 'mine.txt': 'mine', 'index.html': 'I' });
});

test.each([
  '../precious.txt',
  '../other/precious.txt',
  'a/../../precious.txt',
  './../precious.txt',
  '..',
  '../',
  '.',
  '',
  '/',
  '../other',
  '..\\precious.txt',
  'a/\0',
])('a record that names %j removes no file and causes no error', async (path) => {
  const { dir, above } = await folderWith({ [RECORD]: { base: '/', files: [path, 'hash'] } });
  expect((await publish(dir, { 'index.html': 'I' })).removed).toEqual([]);
  expect(await contentOf(above)).toMatchObject({
    'precious.txt': 'precious',
    'other/precious.txt': 'precious',
    'dist/index.html': 'I',
  });
});

test('no record removes a file outside the folder', async () => {
  const step = fc.constantFrom('..', '.', '', 'a', 'precious.txt', 'other', '...', '~');
  const path = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('/'));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { maxLength: 5 }), async (paths) => {
      const files = paths.flatMap((name) => [name, 'hash']);
      const { dir, above } = await folderWith({ 'mine.txt': 'mine', [RECORD]: { base: '/', files } });
      await publish(dir, { 'index.html': 'I' });
      expect(await contentOf(above)).toEqual({
        'precious.txt': 'precious',
        'other/precious.txt': 'precious',
        'dist/mine.txt': 'mine',
        'dist/index.html': 'I',
      });
    }),
    { numRuns: runs(20) },
  );
});

test('a file behind a symbolic link out of the folder is not removed', async () => {
  const { dir, above } = await folderWith({
    [RECORD]: { base: '/', files: ['link/precious.txt', 'hash'] },
  });
  await symlink(join(above, 'other'), join(dir, 'link'));
  await publish(dir, { 'index.html': 'I' });
  expect(await readFile(join(above, 'other/precious.txt'), 'utf8')).toBe('precious');
  expect((await lstat(join(dir, 'link'))).isSymbolicLink()).toBe(true);
});

test('a recorded file that is no longer published is removed', async () => {
  const { dir } = await folderWith({ 'a/old.txt': 'old', [RECORD]: { files: ['a/old.txt', 'hash'] } });
  expect((await publish(dir, { 'index.html': 'I' })).removed).toEqual(['a/old.txt']);
  expect(await contentOf(dir)).toEqual({ 'index.html': 'I' });
});

test('a recorded folder is not removed', async () => {
  const { dir } = await folderWith({ 'a/mine.txt': 'mine', [RECORD]: { files: ['a', 'hash'] } });
  await publish(dir, { 'index.html': 'I' });
  expect(await contentOf(dir)).toEqual({ 'a/mine.txt': 'mine', 'index.html': 'I' });
});

test('unchanged files are written again only in a full publish', async () => {
  const { dir } = await folderWith();
  const long = new Date('2001-01-01');
  const written = async (name: string) => (await stat(join(dir, name))).mtime > long;
  await publish(dir, { 'same.txt': 'S', 'other.txt': 'O' });
  for (const name of ['same.txt', 'other.txt']) await utimes(join(dir, name), long, long);
  expect(await publish(dir, { 'same.txt': 'S', 'other.txt': 'P' })).toMatchObject({ changed: ['other.txt'] });
  expect([await written('same.txt'), await written('other.txt')]).toEqual([false, true]);
  expect(await publish(dir, { 'same.txt': 'S', 'other.txt': 'P' }, true)).toEqual({
    added: [],
    changed: [],
    removed: [],
  });
  expect(await written('same.txt')).toBe(true);
});

test('files of an interrupted publish are written again, or removed when they are no longer published', async () => {
  const { dir } = await folderWith();
  await publish(dir, { 'same.txt': 'S', 'other.txt': 'O' });
  const undone = ['other.txt', 'new.txt', '../precious.txt', 7];
  await addFiles(dir, { 'other.txt': 'half', 'new.txt': 'N', '.broadsheet-undone.json': undone });
  expect(await publish(dir, { 'same.txt': 'S', 'other.txt': 'O' })).toMatchObject({
    changed: ['other.txt'],
    removed: ['new.txt'],
  });
  expect(await contentOf(dir)).toEqual({ 'same.txt': 'S', 'other.txt': 'O' });
});

test.each(['', '{', '{}', '7', 'null'])(
  'a corrupt record of an interrupted publish is ignored: %j',
  async (undone) => {
    const { dir } = await folderWith({ '.broadsheet-undone.json': undone });
    await publish(dir, { 'a.txt': 'A' });
    expect(await contentOf(dir)).toEqual({ 'a.txt': 'A' });
  },
);

test('a deleted file is restored', async () => {
  const { dir } = await folderWith();
  await publish(dir, { 'a.txt': 'A' });
  await rm(join(dir, 'a.txt'));
  await publish(dir, { 'a.txt': 'A' });
  expect(await contentOf(dir)).toEqual({ 'a.txt': 'A' });
});

test('a file can become a folder, and a folder a file', async () => {
  const { dir } = await folderWith();
  await publish(dir, { 'media/a': '1', 'media/b/c': '2' });
  await publish(dir, { 'media/a/b': '3', 'media/b': '4' });
  expect(await contentOf(dir)).toEqual({ 'media/a/b': '3', 'media/b': '4' });
});

test('a file at the path of a folder is an error before any file is moved', async () => {
  const { dir } = await folderWith();
  await publish(dir, { 'a.txt': 'A' });
  const output = await openOutputFolder(dir, '/', false);
  for (const path of ['a.txt', 'x.json/y/index.html', 'z.json']) output.write(path, 'new');
  expect(() => output.write('x.json', 'new')).toThrow(
    'Both x.json and x.json/y/index.html would be published',
  );
  expect(() => output.write('z.json/index.html', 'new')).toThrow('Both z.json and z.json/index.html would');
  await output.rollback();
  expect(await contentOf(dir)).toEqual({ 'a.txt': 'A' });
});

test('leftovers of an interrupted publish are removed, even when its process id is in use again', async () => {
  const { dir } = await folderWith({
    '.broadsheet-4194305/0': 'half',
    '.broadsheet-4194305-3.tmp': 'half',
    [`.broadsheet-${process.ppid}/0`]: 'half',
    '.broadsheet-notes/a': 'mine',
  });
  await publish(dir, { 'index.html': 'I' });
  expect((await readdir(dir)).toSorted()).toEqual([RECORD, '.broadsheet-notes', 'index.html'].toSorted());
});

test('any series of publishes leaves exactly the files and the record of the last', async () => {
  const path = fc.constantFrom('index.html', 'a/index.html', 'a/b/c.txt', 'd.txt', 'é/ü.txt');
  const files = fc.dictionary(path, fc.constantFrom('one', 'two', ''), { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 4 }), async (publishes) => {
      const { dir } = await folderWith();
      const fresh = await folderWith();
      for (const each of publishes) await publish(dir, each);
      await publish(fresh.dir, publishes.at(-1)!);
      expect(await contentOf(dir)).toEqual(publishes.at(-1));
      expect(await recordOf(dir)).toBe(await recordOf(fresh.dir));
    }),
    { numRuns: runs(12) },
  );
});
