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
 * link that leads out of the folder. Names are found in either of Unicode's normal forms: `ü` may be one character or two.
 */
export async function findServable(dir: string, steps: readonly string[]): Promise<Found | undefined> {
  if (isHidden(steps)) return undefined;
  const path = steps.join('/');
  for (const form of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    const found = await look(dir, form);
    if (found) return found;
  }
  return undefined;
}

async function look(dir: string, below: string): Promise<Found | undefined> {
  try {
    const [root, path] = await Promise.all([realpath(dir), realpath(join(dir, below))]);
    if (isHidden(relative(root, path).split(sep))) return undefined;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', path };
    return found.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    return undefined;
  }
}
