/** Writes a file whole or not at all: readers and a crash see the old file or the new one, never a part. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namedError } from '../problems/system-reason.ts';

let written = 0;

/** Writes beside the file and moves it into its place; makes the folders it needs. Throws an error that names it. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  // Not the file's own name with an ending: that could be too long for the file system.
  const beside = join(folder, `.broadsheet-${process.pid}-${written++}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(beside, data, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw namedError(path, error);
  }
}

/** Names of what is written until it is whole. */
const UNFINISHED = /^\.broadsheet-\d+(?:-\d+\.tmp)?$/;

/** Removes from a folder what builds left in it that were killed. Only for who holds the folder's lock. */
export async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => UNFINISHED.test(one)))
    await rm(join(folder, name), { recursive: true, force: true });
}
