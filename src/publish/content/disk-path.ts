/** Finds files whose names are on the disk in another normal form of Unicode than they are published in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ASCII = /^[ -~]*$/;

export function diskPath(folder: string, path: string): string {
  const file = join(folder, path);
  if (ASCII.test(path) || existsSync(file)) return file;
  const decomposed = join(folder, path.normalize('NFD'));
  return existsSync(decomposed) ? decomposed : file;
}

/** Errors of names that a folder has in no or in both normal forms. */
export function formFaults(paths: readonly string[]): { path: string; message: string }[] {
  const owners = new Map<string, string>();
  return paths.flatMap((path) => {
    if (ASCII.test(path)) return [];
    const normal = path.normalize('NFC');
    if (path !== normal && path !== path.normalize('NFD'))
      return { path, message: 'mixes the normal forms of Unicode in its name; rename it' };
    const owner = owners.get(normal);
    owners.set(normal, path);
    const message = 'has the same name as another file, in another normal form of Unicode; rename one';
    return owner === undefined ? [] : { path, message };
  });
}
