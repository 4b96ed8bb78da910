/** Puts the files made from pictures into what is published. */
import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { namedError } from '../problems/system-reason.ts';
import type { Output } from '../press/output.ts';

/** Copies what is not published yet. A file is known by its name, which comes from what it holds: none is read. */
export async function putPictures(output: Output, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, file] of files) {
    const { place, before } = output.slot(path);
    const hash = basename(path);
    const isNew = before !== hash;
    if (isNew) {
      await mkdir(dirname(place), { recursive: true });
      await copyFile(file, place, constants.COPYFILE_FICLONE).catch((error: unknown) => {
        throw namedError(place, error);
      });
    }
    output.settle(path, { hash, isNew });
  }
}
