import { mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { diskError } from './problems/system-errors.ts';

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Undefined for a file that is not there, cannot be read or is no JSON. */
export function readJson(path: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Returns false, and leaves the file alone, if it exists. */
export function createFile(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Returns the first folder that was not there. Not `mkdir` with `recursive`, which in Node 20 never returns where a
 * file system refuses folders as /proc does.
 */
export function createFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  // The root of a drive that is not there is its own parent.
  const first = dirname(folder) === folder ? undefined : createFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Error(`${folder}: no folder can be made here; use another`, { cause: error });
    if (code !== 'EEXIST' || !isFolder(folder)) throw error;
  }
  return first ?? folder;
}

/** Removes a folder and those above it up to `top`, as long as they are empty. */
export function removeEmptyFolders(folder: string, top: string): void {
  try {
    for (let at = resolve(folder); at.length >= resolve(top).length; at = dirname(at)) rmdirSync(at);
  } catch {}
}

let temporaryCount = 0;

/** Readers, and crashes, see the old or the new file, never a part. */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  // The file's own name plus a suffix could be too long for the file system.
  const temporary = join(folder, `.broadsheet-${process.pid}-${temporaryCount++}.tmp`);
  createFolders(folder);
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
