import { readFile, copyFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createFolders } from '../file-system.ts';
import { diskError } from '../problems/system-errors.ts';
import { stripMetadata } from '../pictures/strip-metadata.ts';
import { diskPath } from '../content/disk-path.ts';
import { overridingFiles } from '../content/public-files.ts';
import { readFileStamp } from '../content/file-stamp.ts';
import { isCompressedForm } from './compress.ts';
import { readAppFiles, readNotice } from './built-app.ts';
import type { BuildContext } from './build-context.ts';
import type { TaskCache } from './task-cache.ts';
import { palettesOf } from '../../site/theme/palette.ts';
import type { OutputFolder } from './output-folder.ts';

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw diskError(file, error);
  }
};

export async function writeSiteFiles(
  tasks: TaskCache,
  folder: string,
  { content: { media, publicFiles }, session: { site, styles, compress, portable } }: BuildContext,
): Promise<void> {
  const own = [...publicFiles, ...media.map((file) => `media/${file}`)];
  tasks.output.leaveForms(own);
  const overriding = overridingFiles(publicFiles);
  await tasks.runTask('app', ['app'], async () =>
    (await readAppFiles()).filter(([path]) =>
      portable ? styles.includes(path) : compress || !isCompressedForm(path),
    ),
  );
  await tasks.runTask('site', [`own: ${overriding.join(' ')}`], async () => {
    const { createSiteFiles } = await import('../../site/site-files.ts');
    const files = [...createSiteFiles(site)].filter(([path]) => !overriding.includes(path));
    return [...files, ['NOTICE.txt', await readNotice()]];
  });
  for (const path of own) {
    const file = diskPath(folder, path);
    if (tasks.isOutdated(path, [readFileStamp(file)], [path]))
      tasks.output.write(path, stripMetadata(await readBytes(file)));
  }
}

export async function writeIcons(
  tasks: TaskCache,
  { content: { publicFiles }, session: { site } }: BuildContext,
): Promise<void> {
  const overriding = overridingFiles(publicFiles);
  const mark = tasks.output.read('favicon.svg');
  await tasks.runTask('icons', [`${overriding.join(' ')} ${mark}`], async () => {
    const { drawIcons } = await import('../pictures/draw-icons.ts');
    return drawIcons({ svg: Buffer.from(mark), paper: palettesOf(site).light.paper }, overriding);
  });
}

/** Copies only new files. Names contain a content hash, so no file has to be read. */
export async function copyPictures(output: OutputFolder, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, file] of files) {
    const { path: place, publishedHash } = output.stagingTarget(path);
    const hash = basename(path);
    const isNew = publishedHash !== hash;
    if (isNew) {
      createFolders(dirname(place));
      await copyFile(file, place, constants.COPYFILE_FICLONE).catch((error: unknown) => {
        throw diskError(place, error);
      });
    }
    output.addStaged(path, { hash, isNew });
  }
}
