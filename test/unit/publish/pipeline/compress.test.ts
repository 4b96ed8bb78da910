/** Which files are compressed, when, and that compressed files are removed with their original. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openOutputFolder, type FileChanges } from '../../../../src/publish/pipeline/output-folder.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

const WORDS = 'The words of a page, and again. '.repeat(64);

async function publish(
  dir: string,
  files: Readonly<Record<string, string>>,
  { compress = true, full = false } = {},
): Promise<FileChanges> {
  const output = await openOutputFolder(dir, '/', full, compress);
  for (const [path, data] of Object.entries(files)) output.write(path, data);
  return (await output.commit()).changes;
}

const filesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter((name) => !name.startsWith('.')).toSorted();

test('text files and the search index are compressed, but not small, binary and app files', async () => {
  const dir = await createTemporaryFolder({});
  const files = { 'a.html': WORDS, 'b.JSON': WORDS, 'c.html': 'short', 'd.webp': WORDS, LICENSE: WORDS };
  await publish(dir, { ...files, 'assets/app.js': WORDS, 'search/t/a.bin': WORDS, 'media/a.bin': WORDS });
  const forms = ['a.html', 'b.JSON'].flatMap((name) => [`${name}.br`, `${name}.gz`]);
  expect(await filesIn(dir)).toEqual(
    [...Object.keys(files), ...forms, 'assets', 'media', 'search'].toSorted(),
  );
  expect(await filesIn(join(dir, 'assets'))).toEqual(['app.js']);
  expect(await filesIn(join(dir, 'media'))).toEqual(['a.bin']);
  expect(await filesIn(join(dir, 'search/t'))).toEqual(['a.bin', 'a.bin.br', 'a.bin.gz']);
  expect(brotliDecompressSync(await readFile(join(dir, 'a.html.br'))).toString()).toBe(WORDS);
  expect(gunzipSync(await readFile(join(dir, 'a.html.gz'))).toString()).toBe(WORDS);
});

test('the report lists compressed files, and they are removed with their file', async () => {
  const dir = await createTemporaryFolder({});
  const all = ['a.html', 'a.html.br', 'a.html.gz'];
  expect(await publish(dir, { 'a.html': WORDS })).toEqual({ added: all, changed: [], removed: [] });
  expect(await publish(dir, { 'a.html': `${WORDS}!` })).toEqual({ added: [], changed: all, removed: [] });
  expect(await publish(dir, { 'x.txt': 'x' })).toEqual({ added: ['x.txt'], changed: [], removed: all });
  expect(await filesIn(dir)).toEqual(['x.txt']);
});

test('the compressed files of a file that became small are removed', async () => {
  const dir = await createTemporaryFolder({});
  await publish(dir, { 'a.html': WORDS });
  await publish(dir, { 'a.html': 'short' });
  expect(await filesIn(dir)).toEqual(['a.html']);
});

test('unchanged files are not compressed again, and a deleted compressed file is restored', async () => {
  const dir = await createTemporaryFolder({});
  await publish(dir, { 'a.html': WORDS });
  const times = async (): Promise<number[]> =>
    Promise.all(['a.html', 'a.html.br', 'a.html.gz'].map(async (name) => (await stat(join(dir, name))).mtimeMs));
  const before = await times();
  expect(await publish(dir, { 'a.html': WORDS })).toEqual({ added: [], changed: [], removed: [] });
  expect(await times()).toEqual(before);
  await rm(join(dir, 'a.html.br'));
  await publish(dir, { 'a.html': WORDS });
  expect(brotliDecompressSync(await readFile(join(dir, 'a.html.br'))).toString()).toBe(WORDS);
  expect((await times())[0]).toBe(before[0]);
}); // prettier-ignore

test('compression can be turned off and on between builds', async () => {
  const dir = await createTemporaryFolder({});
  await publish(dir, { 'a.html': WORDS }, { compress: false });
  expect(await filesIn(dir)).toEqual(['a.html']);
  await publish(dir, { 'a.html': WORDS });
  expect(await filesIn(dir)).toEqual(['a.html', 'a.html.br', 'a.html.gz']);
  await publish(dir, { 'a.html': WORDS }, { compress: false });
  expect(await filesIn(dir)).toEqual(['a.html']);
});
