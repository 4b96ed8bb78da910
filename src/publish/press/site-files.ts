/** Writes what is published beside the pages: the app, files of the whole site, the publisher's own. */
import { readFile } from 'node:fs/promises';
import { siteFiles } from '../../edition/site-files.ts';
import { namedError } from '../problems/system-reason.ts';
import { scrub } from '../pictures/scrub.ts';
import { diskPath } from '../content/disk-path.ts';
import { replacingFiles } from '../content/public-files.ts';
import { stampOf } from '../content/stamp.ts';
import { isForm } from './compress.ts';
import { readAppFiles, readNotice } from './built-app.ts';
import type { Edition } from './edition.ts';
import type { Works } from './works.ts';

const read = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw namedError(file, error);
  }
};

/** Writes the app, files of the whole site, and media. */
export async function writeSiteFiles(
  works: Works,
  folder: string,
  { content: { media, publicFiles }, session: { site, compress } }: Edition,
): Promise<void> {
  const own = [...publicFiles, ...media.map((file) => `media/${file}`)];
  works.output.leaveForms(own);
  const replacing = replacingFiles(publicFiles);
  await works.make('app', ['app'], async () =>
    (await readAppFiles()).filter(([path]) => compress || !isForm(path)),
  );
  await works.make('site', [`own: ${replacing.join(' ')}`], async () => [
    ...[...siteFiles(site)].filter(([path]) => !replacing.includes(path)),
    ['NOTICE.txt', await readNotice()],
  ]);
  for (const path of own) {
    const file = diskPath(folder, path);
    if (works.isToMake(path, [stampOf(file)], [path])) works.output.write(path, scrub(await read(file)));
  }
}
