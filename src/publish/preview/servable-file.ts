import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isHiddenPath } from '../content/hidden-path.ts';

export interface ServableFile {
  readonly kind: 'file' | 'folder';
  readonly path: string;
}

/** Not cached, so that a rebuild is visible at once. Undefined for hidden files and for links out of the folder. */
export async function findServable(
  dir: string,
  segments: readonly string[],
): Promise<ServableFile | undefined> {
  if (isHiddenPath(segments)) return undefined;
  const path = segments.join('/');
  for (const form of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    const found = await resolveServable(dir, form);
    if (found) return found;
  }
  return undefined;
}

async function resolveServable(dir: string, below: string): Promise<ServableFile | undefined> {
  try {
    const [root, path] = await Promise.all([realpath(dir), realpath(join(dir, below))]);
    if (isHiddenPath(relative(root, path).split(sep))) return undefined;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', path };
    return found.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    return undefined;
  }
}
