import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolders, isFolder, removeEmptyFolders } from '../../../src/publish/file-system.ts';
import { addFiles, createTemporaryFolder } from './temporary-folder.ts';

test('folders that were made are removed again up to the first of them', async () => {
  const top = await createTemporaryFolder({});
  const first = createFolders(join(top, 'a/b/c'));
  expect(first).toBe(join(top, 'a'));
  removeEmptyFolders(join(top, 'a/b/c'), join(top, 'a'));
  expect([isFolder(join(top, 'a')), isFolder(top)]).toEqual([false, true]);
});

test('no folder is made where there is one, or a file', async () => {
  const top = await createTemporaryFolder({ 'a/b.txt': '' });
  expect(createFolders(join(top, 'a'))).toBeUndefined();
  expect(() => createFolders(join(top, 'a/b.txt/c'))).toThrow(/EEXIST|ENOTDIR/);
});

test('folders with files in them stay', async () => {
  const top = await createTemporaryFolder({});
  await addFiles(top, { 'a/b/c.txt': '' });
  removeEmptyFolders(join(top, 'a/b'), join(top, 'a'));
  expect(isFolder(join(top, 'a/b'))).toBe(true);
});
