import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../problems/system-errors.ts';
import { brokenLinkMessage, linkTargetError } from './link-errors.ts';
import { looksLikePublishedSite } from './published-site.ts';

export interface FileListing {
  /** Relative paths with `/`, sorted by UTF-16 code units. */
  readonly files: string[];
  /** Readable folders, including the root (an empty path). */
  readonly folders: string[];
  readonly targets: string[];
  readonly errors: { readonly path: string; readonly message: string }[];
}

export type PathFilter = (path: string) => boolean;

const hasNoLeadingDot: PathFilter = (path) => !/(?:^|\/)\.[^/]*$/.test(path);

/**
 * Skips dotfiles unless `isListed` accepts them. Circular links, unreadable entries, and links out of `root` or to
 * hidden files are errors. A missing folder has no files.
 */
export async function listFiles(
  folder: string,
  root?: string,
  isListed: PathFilter = hasNoLeadingDot,
): Promise<FileListing> {
  const listing: FileListing = { files: [], folders: [], targets: [], errors: [] };
  const realRoot = root === undefined ? undefined : await realpath(root).catch(() => undefined);
  const ancestors = realRoot === undefined || root === folder ? [] : [realRoot];
  await listFolder({ folder, path: '', ancestors, root: realRoot, isListed }, listing);
  listing.files.sort();
  return listing;
}

export type ListFiles = (folder: string, isListed?: PathFilter) => Promise<FileListing>;

export function cachedListFiles(content: string): ListFiles {
  const listings = new Map<string, Promise<FileListing>>();
  return (folder, isListed) => {
    const listing = listings.get(folder) ?? listFiles(folder, content, isListed);
    listings.set(folder, listing);
    return listing;
  };
}

interface FolderVisit {
  readonly folder: string;
  /** Relative to the listed folder; empty for that folder itself. */
  readonly path: string;
  readonly ancestors: readonly string[];
  readonly root: string | undefined;
  readonly isListed: PathFilter;
}

async function listFolder(visit: FolderVisit, listing: FileListing): Promise<void> {
  try {
    const real = await realpath(visit.folder);
    if (visit.ancestors.includes(real))
      return addError(listing, visit.path, 'is a link to a folder that contains it; remove the link');
    const error = outsideError(visit.root, real);
    if (error !== undefined) return addError(listing, visit.path, error);
    const entries = await readdir(visit.folder, { withFileTypes: true });
    if (visit.path !== '' && looksLikePublishedSite(entries.map(({ name }) => name))) return;
    const ancestors = [...visit.ancestors, real];
    listing.folders.push(visit.path);
    for (const entry of entries) {
      const path = visit.path === '' ? entry.name : `${visit.path}/${entry.name}`;
      if (!visit.isListed(path)) continue;
      await listEntry(entry, { ...visit, folder: join(visit.folder, entry.name), path, ancestors }, listing);
    }
  } catch (error) {
    if (visit.path === '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    addError(listing, visit.path, `cannot be read: ${systemReason(error)}`);
  }
}

async function listEntry(entry: Dirent, location: FolderVisit, listing: FileListing): Promise<void> {
  const { folder, path, root } = location;
  if (entry.name.includes('\uFFFD'))
    return addError(listing, path, 'has a name that is not UTF-8; rename it');
  const isLink = entry.isSymbolicLink();
  const kind: Dirent | Stats | Error = isLink ? await stat(folder).catch((error: Error) => error) : entry;
  if (kind instanceof Error) return addError(listing, path, brokenLinkMessage(kind));
  const target = isLink ? await realpath(folder) : undefined;
  if (target !== undefined) listing.targets.push(target);
  if (kind.isDirectory()) return listFolder(location, listing);
  if (!kind.isFile()) return addError(listing, path, 'is neither a file nor a folder; remove it');
  const error = target === undefined ? undefined : outsideError(root, target);
  if (error === undefined) listing.files.push(path);
  else addError(listing, path, error);
}

const outsideError = (root: string | undefined, target: string): string | undefined =>
  root === undefined ? undefined : linkTargetError(root, target);

function addError(listing: FileListing, path: string, message: string): void {
  listing.errors.push({ path, message });
}
