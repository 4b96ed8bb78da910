import { readFile } from 'node:fs/promises';
import { createSiteFiles } from '../../site/site-files.ts';
import { diskError } from '../problems/system-errors.ts';
import { stripMetadata } from '../pictures/strip-metadata.ts';
import { diskPath } from '../content/disk-path.ts';
import { overridingFiles } from '../content/public-files.ts';
import { readFileStamp } from '../content/file-stamp.ts';
import { isCompressedForm } from './compress.ts';
import { readAppFiles, readNotice } from './built-app.ts';
import type { BuildContext } from './build-context.ts';
import type { TaskCache } from './task-cache.ts';

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
  { content: { media, publicFiles }, session: { site, compress, portable } }: BuildContext,
): Promise<void> {
  const own = [...publicFiles, ...media.map((file) => `media/${file}`)];
  tasks.output.leaveForms(own);
  const overriding = overridingFiles(publicFiles);
  await tasks.runTask('app', ['app'], async () =>
    portable ? [] : (await readAppFiles()).filter(([path]) => compress || !isCompressedForm(path)),
  );
  await tasks.runTask('site', [`own: ${overriding.join(' ')}`], async () => [
    ...[...createSiteFiles(site)].filter(([path]) => !overriding.includes(path)),
    ['NOTICE.txt', await readNotice()],
  ]);
  for (const path of own) {
    const file = diskPath(folder, path);
    if (tasks.isOutdated(path, [readFileStamp(file)], [path]))
      tasks.output.write(path, stripMetadata(await readBytes(file)));
  }
}
