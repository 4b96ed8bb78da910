import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildTexts } from './built-program.ts';
import { filesOf } from './temporary-folder.ts';

/** Builds incrementally into `dist`, and expects the result of a full build. */
export async function expectSameAsFresh(cwd: string): Promise<void> {
  await buildTexts(cwd);
  await rm(join(cwd, 'fresh'), { recursive: true, force: true });
  await buildTexts(cwd, '--out', 'fresh', '--full');
  expect(await filesOf(join(cwd, 'dist'))).toEqual(await filesOf(join(cwd, 'fresh')));
}
