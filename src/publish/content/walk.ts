/** Lists the files of a folder, and what stands in the way of reading them. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../problems/system-reason.ts';

export interface Walked {
  /** Paths below the folder with `/` between their steps, in the order of their UTF-16 code units. */
  readonly files: string[];
  /** Paths of the folders that could be read, itself (an empty path) included. */
  readonly folders: string[];
  readonly faults: { readonly path: string; readonly message: string }[];
}

/**
 * Lists every file below a folder. Names with a leading dot are left out, links are followed, and a link back to a folder
 * that holds it is a fault, as is what cannot be read. A folder that does not exist has no files.
 */
export async function listFiles(folder: string): Promise<Walked> {
  const walked: Walked = { files: [], folders: [], faults: [] };
  await walk({ folder, path: '', above: [] }, walked);
  walked.files.sort();
  return walked;
}

/** Lists the files of a folder. */
export type ListFiles = (folder: string) => Promise<Walked>;

/** Lists folders, each as it was when it was first asked for: a publish asks for them twice. */
export function openLists(): ListFiles {
  const known = new Map<string, Promise<Walked>>();
  return (folder) => {
    const walked = known.get(folder) ?? listFiles(folder);
    known.set(folder, walked);
    return walked;
  };
}

interface Place {
  readonly folder: string;
  /** Path below the folder that is listed; empty for itself. */
  readonly path: string;
  /** The real paths of the folders that hold this one. */
  readonly above: readonly string[];
}

async function walk(place: Place, walked: Walked): Promise<void> {
  try {
    const real = await realpath(place.folder);
    if (place.above.includes(real))
      return fault(walked, place.path, 'is a link to a folder that holds it; remove the link');
    const entries = await readdir(place.folder, { withFileTypes: true });
    const above = [...place.above, real];
    walked.folders.push(place.path);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`;
      await visit(entry, { folder: join(place.folder, entry.name), path, above }, walked);
    }
  } catch (error) {
    if (place.path === '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    fault(walked, place.path, `cannot be read: ${systemReason(error)}`);
  }
}

async function visit(entry: Dirent, place: Place, walked: Walked): Promise<void> {
  const kind: Dirent | Stats | Error = entry.isSymbolicLink() ? await target(place.folder) : entry;
  if (kind instanceof Error)
    fault(walked, place.path, `is a link that leads nowhere (${systemReason(kind)}); remove or mend it`);
  else if (kind.isDirectory()) await walk(place, walked);
  else if (kind.isFile()) walked.files.push(place.path);
  else fault(walked, place.path, 'is neither a file nor a folder; remove it');
}

const target = (link: string): Promise<Stats | Error> => stat(link).catch((error: Error) => error);

function fault(walked: Walked, path: string, message: string): void {
  walked.faults.push({ path, message });
}
