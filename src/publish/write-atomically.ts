/** Atomic file writes: readers, and crashes, see the old or the new file, never a part. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskError } from './problems/system-errors.ts';

let temporaryCount = 0;

export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  // The file's own name plus a suffix could be too long for the file system.
  const temporary = join(folder, `.broadsheet-${process.pid}-${temporaryCount++}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(temporary, data, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskError(path, error);
  }
}

const TEMPORARY_NAME = /^\.broadsheet-\d+(?:-\d+\.tmp)?$/;

/** Removes what killed builds left behind. Call only while holding the folder's lock. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => TEMPORARY_NAME.test(one)))
    await rm(join(folder, name), { recursive: true, force: true });
}
