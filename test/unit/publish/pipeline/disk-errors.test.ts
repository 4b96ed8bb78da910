/** File system errors are reported with file, reason and remedy. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutputFolder } from '../../../../src/publish/pipeline/output-folder.ts';
import { createFileStager } from '../../../../src/publish/pipeline/stage-file.ts';
import { writeAtomically } from '../../../../src/publish/file-system.ts';
import { asUnprivilegedUser } from '../as-unprivileged-user.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

test('a full disk is reported with the page', () => {
  expect(() => createFileStager()({ path: '/dev/full' }, Buffer.from('x'))).toThrow(
    /^\/dev\/full: no space left on the disk; free some, and start again$/,
  );
});

test('a folder without write permission is reported', async () => {
  const dir = await createTemporaryFolder({});
  await chmod(join(dir, '..'), 0o755);
  await mkdir(join(dir, 'site'), { mode: 0o555 });
  const file = join(dir, 'site/index.html');
  const refused = `${file}: permission denied; allow reading and writing it`;
  await asUnprivilegedUser(async () => {
    await expect(writeAtomically(file, 'x')).rejects.toThrow(refused);
    expect(() => createFileStager()({ path: file }, Buffer.from('x'))).toThrow(refused);
  });
});

test('a disk error leaves the published folder unchanged', async () => {
  const dir = await createTemporaryFolder({});
  const first = await openOutputFolder(dir, '/', false);
  first.write('index.html', 'old');
  await first.commit();
  const before = await readdir(dir, { recursive: true });
  const second = await openOutputFolder(dir, '/', false);
  const { path } = second.stagingTarget('full/x.txt');
  mkdirSync(join(path, '..'), { recursive: true });
  symlinkSync('/dev/full', path);
  second.write('index.html', 'new');
  expect(() => second.write('full/x.txt', 'new')).toThrow(/x\.txt: no space left on the disk/);
  await second.rollback();
  expect(await readdir(dir, { recursive: true })).toEqual(before);
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
});
