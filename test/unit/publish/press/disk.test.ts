/** What the disk refuses is said with the file, the reason and what to do. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutput } from '../../../../src/publish/press/output.ts';
import { openShelf } from '../../../../src/publish/press/shelf.ts';
import { stage } from '../../../../src/publish/press/stage.ts';
import { writeWhole } from '../../../../src/publish/press/write-whole.ts';
import { asNobody } from '../as-nobody.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('no space for a page', () => {
  expect(() => stage({ place: '/dev/full' }, Buffer.from('x'))).toThrow(
    /^\/dev\/full: no space left on the disk; free some, and start again$/,
  );
});

test('no right to write into a folder', async () => {
  const dir = await temporaryFolder({});
  await chmod(join(dir, '..'), 0o755);
  await mkdir(join(dir, 'site'), { mode: 0o555 });
  const file = join(dir, 'site/index.html');
  const refused = `${file}: permission denied; allow reading and writing it`;
  await asNobody(async () => {
    await expect(writeWhole(file, 'x')).rejects.toThrow(refused);
    expect(() => stage({ place: file }, Buffer.from('x'))).toThrow(refused);
    expect(() => openShelf(join(dir, 'site')).put('a', { headline: 'A', body: [] })).toThrow(
      /permission denied/,
    );
  });
});

test('a publish that the disk breaks off leaves the folder as it was', async () => {
  const dir = await temporaryFolder({});
  const first = await openOutput(dir, '/', false);
  first.write('index.html', 'old');
  await first.commit();
  const before = await readdir(dir, { recursive: true });
  const second = await openOutput(dir, '/', false);
  const { place } = second.slot('full/x.txt');
  mkdirSync(join(place, '..'), { recursive: true });
  symlinkSync('/dev/full', place);
  second.write('index.html', 'new');
  expect(() => second.write('full/x.txt', 'new')).toThrow(/x\.txt: no space left on the disk/);
  await second.abandon();
  expect(await readdir(dir, { recursive: true })).toEqual(before);
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('old');
});
