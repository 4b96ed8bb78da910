import { constants, existsSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createFolders, removeEmptyFolders } from '../file-system.ts';

/** Text, or a file to be copied. */
export type NewFile = string | { readonly copyOf: string };

export const existingFiles = (folder: string, files: Iterable<string>): string[] =>
  [...files].filter((path) => existsSync(join(folder, path)));

/** Never replaces a file: then, as after every error, what was written is removed and the error is thrown. */
export async function writeNewSite(folder: string, files: ReadonlyMap<string, NewFile>): Promise<void> {
  const undo: (() => Promise<void> | void)[] = [];
  try {
    for (const [path, content] of files) {
      const file = join(folder, path);
      const createdFolder = createFolders(dirname(file));
      if (createdFolder !== undefined) undo.push(() => removeEmptyFolders(dirname(file), createdFolder));
      if (typeof content === 'string') await writeFile(file, content, { flag: 'wx' });
      else await copyFile(content.copyOf, file, constants.COPYFILE_EXCL);
      undo.push(() => rm(file));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
}
