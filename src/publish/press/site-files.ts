/** Writes what is published beside the pages: the app, files of the whole site, media. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from '../../edition/site-files.ts';
import { scrub } from '../pictures/scrub.ts';
import { stampOf } from '../content/stamp.ts';
import { isForm } from './compress.ts';
import { readAppFiles } from './built-app.ts';
import type { Edition } from './build.ts';
import type { Works } from './works.ts';

/** Files at the top of a content folder that are published as they are. */
const TOP =
  /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|CNAME|robots\.txt|manifest\.webmanifest)$/;

/** Names of the publisher's own files at the top of a content folder. */
export const ownFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => TOP.test(name));

/** Writes the app, files of the whole site, and media. */
export async function writeSiteFiles(
  works: Works,
  folder: string,
  { content: { media }, session: { site, compress } }: Edition,
): Promise<void> {
  const top = await ownFiles(folder);
  await works.make('app', ['app'], async () =>
    (await readAppFiles()).filter(([path]) => compress || !isForm(path)),
  );
  await works.make('site', [`own: ${top.join(' ')}`], () =>
    Promise.resolve([...siteFiles(site)].filter(([path]) => !top.includes(path))),
  );
  for (const path of [...top, ...media.map((file) => `media/${file}`)]) {
    const file = join(folder, path);
    if (works.isToMake(path, [stampOf(file)], [path]))
      works.output.write(path, scrub(new Uint8Array(await readFile(file))));
  }
}
