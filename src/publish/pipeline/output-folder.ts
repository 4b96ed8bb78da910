/** The published folder, written only here: files are staged first and moved into place together. */
import { existsSync, readdirSync, readFileSync, renameSync, type Dirent } from 'node:fs';
import { realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import {
  minCompressBytes,
  COMPRESSED_FORMS,
  compressedFormHash,
  isCompressedForm,
  type CompressedForm,
} from './compress.ts';
import {
  markFilesInProgress,
  missingFiles,
  readBuildManifest,
  writeBuildManifest,
} from './build-manifest.ts';
import { createFileStager, type StagingTarget, type StagedFile } from './stage-file.ts';
import { createFolders, isFile, removeTemporaryFiles } from '../file-system.ts';

export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

interface CommitResult {
  readonly changes: FileChanges;
  readonly revision: string;
}

export interface OutputFolder {
  readonly revision: string;
  /** Keeps files of the last build. Returns false, and keeps none, unless all of them are there. */
  keepFiles(paths: readonly string[]): boolean;
  write(path: string, data: string | Uint8Array): void;
  leaveForms(paths: readonly string[]): void;
  /** A file of this build: staged if it is new, else published. */
  read(path: string): string;
  /** Like `write` in two steps, for files that a worker thread stages. */
  stagingTarget(path: string): StagingTarget;
  addStaged(path: string, staged: StagedFile): void;
  commit(): Promise<CommitResult>;
  rollback(): Promise<void>;
}

/** `full` also writes unchanged files. */
export async function openOutputFolder(
  dir: string,
  base: string,
  full: boolean,
  compress = false,
): Promise<OutputFolder> {
  await removeTemporaryFiles(dir);
  const previous = await readBuildManifest(dir);
  const kept = openKeptFiles(previous.files, full ? undefined : missingFiles(dir, previous));
  const files = new Map<string, string>();
  const staging = join(dir, `.broadsheet-${process.pid}`);
  const isNewFolder = createFolders(staging) !== staging;
  const claimPath = createPathClaims();
  const withOwnForms = new Set<string>();
  const stageFile = createFileStager();
  const stagingTarget = (path: string): StagingTarget => {
    claimPath(path);
    if (files.has(path)) throwDuplicatePath(path);
    return {
      path: join(staging, path),
      ...kept.stateOf(path),
      ...(compress && !withOwnForms.has(path) && { minCompressBytes: minCompressBytes(path) }),
    };
  };
  const addStaged = (path: string, { hash, hasCompressedForms }: StagedFile): void => {
    files.set(path, hash);
    if (hasCompressedForms)
      for (const form of COMPRESSED_FORMS) files.set(path + form.extension, compressedFormHash(hash, form));
  };

  return {
    revision: full ? '' : previous.revision,
    keepFiles(given) {
      const hashes = kept.hashesOf(given, (path) => !withOwnForms.has(path));
      for (const [path, hash] of hashes ?? []) {
        if (files.has(path)) throwDuplicatePath(path);
        files.set(path, hash);
      }
      return hashes !== undefined;
    },
    stagingTarget,
    addStaged,
    leaveForms(paths) {
      for (const path of paths) if (isCompressedForm(path)) withOwnForms.add(path.replace(/\.\w+$/, ''));
    },
    read(path) {
      const staged = join(staging, path);
      return readFileSync(existsSync(staged) ? staged : join(dir, path), 'utf8');
    },
    write: (path, content) => addStaged(path, stageFile(stagingTarget(path), content)),
    async commit() {
      const changes = diffFiles(previous.files, files);
      await moveChanges({ staging, dir, files, changes, full });
      return { changes, revision: await writeBuildManifest(dir, base, files, full ? undefined : previous) };
    },
    async rollback() {
      await rm(staging, { recursive: true, force: true });
      if (isNewFolder) await rmdir(dir).catch(() => undefined);
    },
  };
}

interface KeptFiles {
  stateOf(path: string): Pick<StagingTarget, 'publishedHash' | 'hasCompressedForms'>;
  /** Of files and their compressed forms; undefined unless all of them are there. */
  hashesOf(
    paths: readonly string[],
    mayHaveForms: (path: string) => boolean,
  ): ReadonlyMap<string, string> | undefined;
}

/** Files of the last build that are still there; none where `missing` is unknown. */
function openKeptFiles(
  files: ReadonlyMap<string, string>,
  missing: ReadonlySet<string> | undefined,
): KeptFiles {
  const hadForms = [...files.keys()].some(isCompressedForm);
  const hashOf = (path: string): string | undefined =>
    !missing || missing.has(path) ? undefined : files.get(path) || undefined;
  return {
    stateOf(path) {
      const hash = hashOf(path);
      if (hash === undefined) return {};
      const hasForm = (form: CompressedForm): boolean =>
        hashOf(path + form.extension) === compressedFormHash(hash, form);
      return { publishedHash: hash, hasCompressedForms: COMPRESSED_FORMS.every(hasForm) };
    },
    hashesOf(paths, mayHaveForms) {
      const formsOf = (path: string): string[] =>
        hadForms && mayHaveForms(path)
          ? COMPRESSED_FORMS.map(({ extension }) => path + extension).filter((form) => files.has(form))
          : [];
      const hashes = new Map<string, string>();
      for (const path of paths)
        for (const one of [path, ...formsOf(path)]) {
          const hash = hashOf(one);
          if (hash === undefined) return undefined;
          hashes.set(one, hash);
        }
      return hashes;
    },
  };
}

interface StagedChanges {
  readonly staging: string;
  readonly dir: string;
  readonly files: ReadonlyMap<string, string>;
  readonly changes: FileChanges;
  readonly full: boolean;
}

async function moveChanges({ staging, dir, files, changes, full }: StagedChanges): Promise<void> {
  const { added, changed, removed } = changes;
  // Kept files cannot conflict with one another.
  if (added.length > 0) [...files.keys()].forEach(createPathClaims());
  const isSame = added.length + changed.length + removed.length === 0;
  if (full || !isSame) await markFilesInProgress(dir, [...added, ...changed, ...removed]);
  const [first, last] = splitRemovals(removed, [...files.keys()]);
  for (const path of first) await removeFile(dir, path);
  moveInto(staging, dir);
  for (const path of last) await removeFile(dir, path);
  await rm(staging, { recursive: true, force: true });
}

function diffFiles(previous: ReadonlyMap<string, string>, current: ReadonlyMap<string, string>): FileChanges {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, hash] of current) {
    const last = previous.get(path);
    if (last === undefined) added.push(path);
    else if (last !== hash) changed.push(path);
  }
  // Nothing was removed when every previous file is among the current ones.
  const isAll = current.size - added.length === previous.size;
  const removed = isAll ? [] : [...previous.keys()].filter((path) => !current.has(path));
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort() };
}

/** Files that block a new file or folder are removed before the move, all others after it, so that no link breaks. */
function splitRemovals(removed: readonly string[], now: readonly string[]): [string[], string[]] {
  if (removed.length === 0) return [[], []];
  const files = new Set(now.map((path) => path.toLowerCase()));
  const takenPaths = new Set<string>();
  for (const path of files)
    for (let part = path; part !== '.' && !takenPaths.has(part); part = dirname(part)) takenPaths.add(part);
  const hasFileAsParent = (path: string): boolean => {
    for (let part = path.toLowerCase(); part !== '.'; part = dirname(part)) if (files.has(part)) return true;
    return false;
  };
  const isInTheWay = (path: string): boolean => takenPaths.has(path.toLowerCase()) || hasFileAsParent(path);
  return [removed.filter(isInTheWay), removed.filter((path) => !isInTheWay(path))];
}

function throwPathConflict(file: string, other: string): never {
  throw new Error(`Both ${file} and ${other} would be published; rename the article or file of one`);
}

function throwDuplicatePath(file: string): never {
  throw new Error(
    `Two files would be published as ${file}: one from the content folder and one generated from the articles (a page, or an article's alias); rename one`,
  );
}

function createPathClaims(): (path: string) => void {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  return (path) => {
    files.add(path);
    const inside = folders.get(path);
    if (inside !== undefined) throwPathConflict(path, inside);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) return;
      if (files.has(folder)) throwPathConflict(folder, path);
      folders.set(folder, path);
    }
  };
}

const ASSET_FOLDERS = ['assets', 'pictures', 'share', 'media', 'search'];

const publishRank = (entry: Dirent): number =>
  entry.isDirectory() ? (ASSET_FOLDERS.includes(entry.name) ? 0 : 1) : 2;

/** Assets are moved before the pages that use them, so that an interrupted build leaves no page without its assets. */
const sortForPublishing = (entries: readonly Dirent[]): Dirent[] =>
  entries.toSorted((a, b) => publishRank(a) - publishRank(b));

/** Moves whole folders where the target does not exist, so that a first build needs few renames. */
function moveInto(from: string, to: string): void {
  for (const entry of sortForPublishing(readdirSync(from, { withFileTypes: true }))) {
    const target = join(to, entry.name);
    if (entry.isDirectory() && existsSync(target)) moveInto(join(from, entry.name), target);
    else renameSync(join(from, entry.name), target);
  }
}

/** Also removes folders left empty. Does not follow symlinks out of the folder. */
async function removeFile(dir: string, path: string): Promise<void> {
  const holder = await realpath(dirname(join(dir, path))).catch(() => undefined);
  if (holder === undefined || !`${holder}${sep}`.startsWith(`${await realpath(dir)}${sep}`)) return;
  if (isFile(join(dir, path))) await rm(join(dir, path));
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) await rmdir(join(dir, folder));
  } catch {}
}
