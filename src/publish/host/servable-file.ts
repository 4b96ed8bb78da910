/** Finds a file below a folder that may be shown to the world. */
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isHidden } from '../content/hidden.ts';

/** What stands at the steps below a folder: a file or a folder with its real path, or nothing that may be shown. */
export interface Found {
  readonly kind: 'file' | 'folder';
  readonly path: string;
}

/**
 * Looks a path up now, so that a rebuild is seen at once. Undefined for what does not exist, is hidden, or is reached by a
 * link that leads out of the folder.
 */
export async function findServable(dir: string, steps: readonly string[]): Promise<Found | undefined> {
  if (isHidden(steps)) return undefined;
  try {
    const [root, path] = await Promise.all([realpath(dir), realpath(join(dir, ...steps))]);
    const below = relative(root, path).split(sep);
    if (isHidden(below)) return undefined;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', path };
    return found.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    return undefined;
  }
}
