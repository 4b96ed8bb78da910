import type { TaskCache } from './task-cache.ts';
import { overridingFiles } from '../content/public-files.ts';

export async function writeIcons(tasks: TaskCache, publicFiles: readonly string[]): Promise<void> {
  const overriding = overridingFiles(publicFiles);
  const mark = tasks.output.read('favicon.svg');
  await tasks.runTask('icons', [`${overriding.join(' ')} ${mark}`], async () => {
    const { drawIcons } = await import('../pictures/draw-icons.ts');
    return drawIcons(Buffer.from(mark), overriding);
  });
}
