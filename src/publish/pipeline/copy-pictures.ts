import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { diskError } from '../problems/system-errors.ts';
import type { OutputFolder } from './output-folder.ts';

/** Copies only new files. Names contain a content hash, so no file has to be read. */
export async function copyPictures(output: OutputFolder, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, file] of files) {
    const { path: place, publishedHash } = output.stagingTarget(path);
    const hash = basename(path);
    const isNew = publishedHash !== hash;
    if (isNew) {
      await mkdir(dirname(place), { recursive: true });
      await copyFile(file, place, constants.COPYFILE_FICLONE).catch((error: unknown) => {
        throw diskError(place, error);
      });
    }
    output.addStaged(path, { hash, isNew });
  }
}
