/** Lists the files of a folder, and what stands in the way of reading them. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../problems/system-reason.ts';
import { deadLink, targetFault } from './link-fault.ts';
import { areOfPublishedSite } from './published-site.ts';

export interface Walked {
  /** Paths below the folder with `/` between their steps, in the order of their UTF-16 code units. */
  readonly files: string[];
  /** Paths of the folders that could be read, itself (an empty path) included. */
  readonly folders: string[];
  /** Real paths of what links led to. */
  readonly targets: string[];
  readonly faults: { readonly path: string; readonly message: string }[];
}

/** Whether what stands at a path below the folder that is listed has a part in the list. */
export type IsListed = (path: string) => boolean;

const isVisible: IsListed = (path) => !/(?:^|\/)\.[^/]*$/.test(path);

/**
 * Lists every file below a folder. Names with a leading dot are left out, unless `isListed` says otherwise, and so are
 * published sites; links are followed, and a link back to a folder that holds it is a fault, as is what cannot be read. A
 * folder that does not exist has no files. In a content folder at `root` a link that leaves it, or leads to a hidden file, is
 * a fault too.
 */
export async function listFiles(
  folder: string,
  root?: string,
  isListed: IsListed = isVisible,
): Promise<Walked> {
  const walked: Walked = { files: [], folders: [], targets: [], faults: [] };
  const realRoot = root === undefined ? undefined : await realpath(root).catch(() => undefined);
  const above = realRoot === undefined || root === folder ? [] : [realRoot];
  await walk({ folder, path: '', above, root: realRoot, isListed }, walked);
  walked.files.sort();
  return walked;
}

/** Lists the files of a folder. */
export type ListFiles = (folder: string, isListed?: IsListed) => Promise<Walked>;

/** Lists folders of a content folder, each as it was when it was first asked for: a publish asks for them twice. */
export function openLists(content: string): ListFiles {
  const known = new Map<string, Promise<Walked>>();
  return (folder, isListed) => {
    const walked = known.get(folder) ?? listFiles(folder, content, isListed);
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
  /** The real path of the content folder that links may not leave. */
  readonly root: string | undefined;
  readonly isListed: IsListed;
}

async function walk(place: Place, walked: Walked): Promise<void> {
  try {
    const real = await realpath(place.folder);
    if (place.above.includes(real))
      return fault(walked, place.path, 'is a link to a folder that contains it; remove the link');
    const outside = faultOf(place.root, real);
    if (outside !== undefined) return fault(walked, place.path, outside);
    const entries = await readdir(place.folder, { withFileTypes: true });
    if (place.path !== '' && areOfPublishedSite(entries.map(({ name }) => name))) return;
    const above = [...place.above, real];
    walked.folders.push(place.path);
    for (const entry of entries) {
      const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`;
      if (!place.isListed(path)) continue;
      await visit(entry, { ...place, folder: join(place.folder, entry.name), path, above }, walked);
    }
  } catch (error) {
    if (place.path === '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    fault(walked, place.path, `cannot be read: ${systemReason(error)}`);
  }
}

async function visit(entry: Dirent, place: Place, walked: Walked): Promise<void> {
  if (entry.name.includes('\uFFFD'))
    return fault(walked, place.path, 'has a name that is not UTF-8; rename it');
  const kind: Dirent | Stats | Error = entry.isSymbolicLink() ? await target(place.folder) : entry;
  if (entry.isSymbolicLink() && !(kind instanceof Error)) walked.targets.push(await realpath(place.folder));
  if (kind instanceof Error) fault(walked, place.path, deadLink(kind));
  else if (kind.isDirectory()) await walk(place, walked);
  else if (kind.isFile()) await addFile(entry, place, walked);
  else fault(walked, place.path, 'is neither a file nor a folder; remove it');
}

async function addFile(entry: Dirent, { folder, path, root }: Place, walked: Walked): Promise<void> {
  const outside = entry.isSymbolicLink() ? faultOf(root, await realpath(folder)) : undefined;
  if (outside === undefined) walked.files.push(path);
  else fault(walked, path, outside);
}

const faultOf = (root: string | undefined, target: string): string | undefined =>
  root === undefined ? undefined : targetFault(root, target);

const target = (link: string): Promise<Stats | Error> => stat(link).catch((error: Error) => error);

function fault(walked: Walked, path: string, message: string): void {
  walked.faults.push({ path, message });
}
