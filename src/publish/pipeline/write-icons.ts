import type { TaskCache } from './task-cache.ts';
import { palettesOf } from '../../site/theme/palette.ts';
import type { BuildContext } from './build-context.ts';
import { overridingFiles } from '../content/public-files.ts';

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
