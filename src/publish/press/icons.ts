/** Writes the icons under which devices keep the site. */
import type { Works } from './works.ts';
import { replacingFiles } from '../content/public-files.ts';

/** Draws them from the site's mark, which is written, when that or what the publisher brings has changed. */
export async function writeIcons(works: Works, publicFiles: readonly string[]): Promise<void> {
  const own = replacingFiles(publicFiles);
  const mark = works.output.read('favicon.svg');
  await works.make('icons', [`${own.join(' ')} ${mark}`], async () => {
    const { drawIcons } = await import('../pictures/app-icons.ts');
    return drawIcons(Buffer.from(mark), own);
  });
}
