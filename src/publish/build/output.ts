/** The published folder. The only place that writes it: whole files, put in place once all of them are there. */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { compressFrom, FORMS, formHash, type Form } from './compress.ts';
import { stage, type Slot, type Staged } from './stage.ts';
import { writeWhole } from './write-whole.ts';

/** What a publish leaves about itself in the folder: which files are its own, and their hashes. */
const RECORD = '.broadsheet.json';

interface Publication {
  readonly base: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Paths below the published folder, each list sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Output {
  /** Takes a file of the site; its path is relative, with slashes. Nothing of the site that is served changes yet. */
  write(path: string, data: string | Uint8Array): void;
  /** The same in two steps, for who stages the file elsewhere: where to, and what came of it. */
  slot(path: string): Slot;
  settle(path: string, staged: Staged): void;
  /** Puts all that was written in place and removes what is no longer published. */
  commit(): Promise<Changes>;
  /** Forgets all that was written. */
  abandon(): Promise<void>;
}

/** A path that leads down and nowhere else. The record stands in a folder that others write too, and is not taken at its word. */
const BELOW = /^(?!(?:[^]*\/)?\.{0,2}(?:\/|$))[^\\\0]+$/;

/** The files of the last publish and their hashes. */
async function filesBefore(dir: string): Promise<Map<string, string>> {
  try {
    const { files } = JSON.parse(await readFile(join(dir, RECORD), 'utf8')) as Partial<Publication>;
    return new Map(Object.entries(files ?? {}).filter(([path]) => BELOW.test(path)));
  } catch {
    return new Map();
  }
}

/** Names of what a publish writes until it is done. */
const UNDONE = /^\.broadsheet-(\d+)(?:-\d+\.tmp)?$/;

/** Removes what publishes left behind that were broken off. */
async function clearUndone(dir: string): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const pid = Number(UNDONE.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isRunning(pid)))
      await rm(join(dir, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Opens a folder for publishing; `full` writes every file again, also those that have not changed, and `compress` gives text
 * files their compressed forms.
 */
export async function openOutput(
  dir: string,
  base: string,
  full: boolean,
  compress = false,
): Promise<Output> {
  await clearUndone(dir);
  const before = await filesBefore(dir);
  const now = new Map<string, string>();
  const staging = join(dir, `.broadsheet-${process.pid}`);
  const madeFolder = (await mkdir(staging, { recursive: true })) !== staging;
  const claim = claims();
  const slot = (path: string): Slot => {
    claim(path);
    const known = full ? undefined : before.get(path);
    const kept = known !== undefined && isFile(join(dir, path));
    const hasForms = kept && FORMS.every((form) => hasForm(path, known, form));
    return {
      place: join(staging, path),
      ...(kept && { before: known, hasForms }),
      ...(compress && { compressFrom: compressFrom(path) }),
    };
  };
  const hasForm = (path: string, hash: string, form: Form): boolean =>
    before.get(path + form.ending) === formHash(hash, form) && isFile(join(dir, path + form.ending));
  const settle = (path: string, { hash, hasForms }: Staged): void => {
    now.set(path, hash);
    if (hasForms) for (const form of FORMS) now.set(path + form.ending, formHash(hash, form));
  };

  return {
    slot,
    settle,
    write(path, content) {
      settle(path, stage(slot(path), content));
    },
    async commit() {
      // Old files go first: one may stand where a new folder is to be, or be the new file on a disk that knows no case.
      const removed = [...before.keys()].filter((path) => !now.has(path)).sort();
      for (const path of removed) await remove(dir, path);
      merge(staging, dir);
      await rm(staging, { recursive: true, force: true });
      const files = Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeWhole(join(dir, RECORD), JSON.stringify({ base, files }));
      return {
        added: [...now.keys()].filter((path) => !before.has(path)).sort(),
        changed: [...now]
          .filter(([path, hash]) => (before.get(path) ?? hash) !== hash)
          .map(([path]) => path)
          .sort(),
        removed,
      };
    },
    async abandon() {
      await rm(staging, { recursive: true, force: true });
      if (madeFolder) await rmdir(dir).catch(() => undefined);
    },
  };
}

function clash(file: string, other: string): never {
  throw new Error(`Both ${file} and ${other} would be published; rename the article or file of one`);
}

/** Takes paths as they come; throws when a file is to stand where the folder of another is. */
function claims(): (path: string) => void {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  return (path) => {
    files.add(path);
    const inside = folders.get(path);
    if (inside !== undefined) clash(path, inside);
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
      if (files.has(folder)) clash(folder, path);
      folders.set(folder, path);
    }
  };
}

/** Moves what stands in one folder into another: a folder that is not there yet as a whole, so that a first publish is a few moves. */
function merge(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (entry.isDirectory() && existsSync(target)) merge(join(from, entry.name), target);
    else renameSync(join(from, entry.name), target);
  }
}

/** Removes a file that is no longer published, and the folders that it leaves empty. A link out of the folder is not followed. */
async function remove(dir: string, path: string): Promise<void> {
  const holder = await realpath(dirname(join(dir, path))).catch(() => undefined);
  if (holder === undefined || !`${holder}${sep}`.startsWith(`${await realpath(dir)}${sep}`)) return;
  if (isFile(join(dir, path))) await rm(join(dir, path));
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) await rmdir(join(dir, folder));
  } catch {
    // the first that is not empty stays, and so do all above it
  }
}
