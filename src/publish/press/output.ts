/** The published folder. The only place that writes it: whole files, put in place once all of them are there. */
import { existsSync, readdirSync, readFileSync, renameSync, type Dirent } from 'node:fs';
import { mkdir, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { compressFrom, FORMS, formHash, isForm, type Form } from './compress.ts';
import { lookForLost, type Lost } from './lost.ts';
import { beginChanges, isFile, readRecord, writeRecord } from './record.ts';
import { stage, type Slot, type Staged } from './stage.ts';
import { clearUnfinished } from './write-whole.ts';

/** Paths below the published folder, each list sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What a publish changed, and the name of the state that it left the folder in. */
export interface Committed {
  readonly changes: Changes;
  readonly record: string;
}

export interface Output {
  /** Names the state that the folder was last left in; empty when that is not known. */
  readonly record: string;
  /** Takes files of the last publish over as they are. Returns whether all are there; if not, nothing is taken. */
  keep(paths: readonly string[]): boolean;
  /** Takes a file of the site; its path is relative, with slashes. Nothing of the site that is served changes yet. */
  write(path: string, data: string | Uint8Array): void;
  /** Leaves files without compressed forms, given all files of the publisher's: those that bring forms of their own. */
  leaveForms(paths: readonly string[]): void;
  /** The text of a file of the site as this publish has it. */
  read(path: string): string;
  /** The same in two steps, for who stages the file elsewhere: where to, and what came of it. */
  slot(path: string): Slot;
  settle(path: string, staged: Staged): void;
  /** Puts all that was written in place and removes what is no longer published. */
  commit(): Promise<Committed>;
  /** Forgets all that was written. */
  abandon(): Promise<void>;
}

/**
 * Opens a folder for publishing; `full` writes all files again, also unchanged ones, and `compress` gives text
 * files their compressed forms. `lost` finds files of the last publish that are gone.
 */
export async function openOutput(
  dir: string,
  base: string,
  full: boolean,
  compress = false,
  lost: Lost = lookForLost(dir),
): Promise<Output> {
  await clearUnfinished(dir);
  const last = await readRecord(dir);
  const { name, files: before } = last;
  const gone = full ? undefined : await lost(last);
  const now = new Map<string, string>();
  const staging = join(dir, `.broadsheet-${process.pid}`);
  const madeFolder = (await mkdir(staging, { recursive: true })) !== staging;
  const claim = claims();
  const bringForms = new Set<string>();
  const slot = (path: string): Slot => {
    claim(path);
    if (now.has(path)) twice(path);
    const kept = isKept(path);
    const hasForms = kept && FORMS.every((form) => hasForm(path, form));
    return {
      place: join(staging, path),
      ...(kept && { before: before.get(path), hasForms }),
      ...(compress && !bringForms.has(path) && { compressFrom: compressFrom(path) }),
    };
  };
  const isKept = (path: string): boolean => Boolean(gone && before.get(path)) && !gone?.has(path);
  const hasForm = (path: string, form: Form): boolean =>
    before.get(path + form.ending) === formHash(before.get(path) ?? '', form) &&
    !gone?.has(path + form.ending);
  const hadForms = [...before.keys()].some(isForm);
  const formsOf = (path: string): string[] =>
    bringForms.has(path) ? [] : FORMS.map(({ ending }) => path + ending).filter((form) => before.has(form));
  const settle = (path: string, { hash, hasForms }: Staged): void => {
    now.set(path, hash);
    if (hasForms) for (const form of FORMS) now.set(path + form.ending, formHash(hash, form));
  };

  return {
    record: full ? '' : name,
    keep(given) {
      const paths = hadForms ? given.flatMap((path) => [path, ...formsOf(path)]) : given;
      if (!paths.every(isKept)) return false;
      for (const path of paths) if (now.has(path)) twice(path);
      for (const path of paths) now.set(path, before.get(path) ?? '');
      return true;
    },
    slot,
    settle,
    leaveForms(paths) {
      for (const path of paths) if (isForm(path)) bringForms.add(path.replace(/\.\w+$/, ''));
    },
    read(path) {
      const staged = join(staging, path);
      return readFileSync(existsSync(staged) ? staged : join(dir, path), 'utf8');
    },
    write(path, content) {
      settle(path, stage(slot(path), typeof content === 'string' ? [content] : content));
    },
    async commit() {
      const changes = compare(before, now);
      // What was there before stood beside one another.
      if (changes.added.length > 0) [...now.keys()].forEach(claims());
      if (full || changes.added.length + changes.changed.length + changes.removed.length > 0) {
        await beginChanges(dir, [...changes.added, ...changes.changed, ...changes.removed]);
        const [first, last] = inTheWay(changes.removed, [...now.keys()]);
        for (const path of first) await remove(dir, path);
        merge(staging, dir);
        for (const path of last) await remove(dir, path);
      } else merge(staging, dir);
      await rm(staging, { recursive: true, force: true });
      return { changes, record: await writeRecord(dir, base, now, full ? undefined : last) };
    },
    async abandon() {
      await rm(staging, { recursive: true, force: true });
      if (madeFolder) await rmdir(dir).catch(() => undefined);
    },
  };
}

function compare(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Changes {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, hash] of now) {
    const last = before.get(path);
    if (last === undefined) added.push(path);
    else if (last !== hash) changed.push(path);
  }
  // All that was there is there still when what is there is all that was.
  const isAll = now.size - added.length === before.size;
  const removed = isAll ? [] : [...before.keys()].filter((path) => !now.has(path));
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort() };
}

/**
 * Parts what is no longer published: a file that stands where a new folder is to be, or that is the new file on a disk which
 * knows no case, must go before the new ones come. All else goes after them, so that no link leads nowhere in between.
 */
function inTheWay(removed: readonly string[], now: readonly string[]): [string[], string[]] {
  if (removed.length === 0) return [[], []];
  const files = new Set(now.map((path) => path.toLowerCase()));
  const taken = new Set<string>();
  for (const path of files)
    for (let part = path; part !== '.' && !taken.has(part); part = dirname(part)) taken.add(part);
  const above = (path: string): boolean => {
    for (let part = path.toLowerCase(); part !== '.'; part = dirname(part)) if (files.has(part)) return true;
    return false;
  };
  const isInTheWay = (path: string): boolean => taken.has(path.toLowerCase()) || above(path);
  return [removed.filter(isInTheWay), removed.filter((path) => !isInTheWay(path))];
}

function clash(file: string, other: string): never {
  throw new Error(`Both ${file} and ${other} would be published; rename the article or file of one`);
}

function twice(file: string): never {
  throw new Error(
    `Two files would be published as ${file}: one from the content folder and one generated from the articles (a page, or an article's alias); rename one`,
  );
}

/** Takes paths as they come; throws when a file is to stand where the folder of another is. */
function claims(): (path: string) => void {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  return (path) => {
    files.add(path);
    const inside = folders.get(path);
    if (inside !== undefined) clash(path, inside);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) return;
      if (files.has(folder)) clash(folder, path);
      folders.set(folder, path);
    }
  };
}

/** Folders of what pages name. */
const NAMED = ['assets', 'pictures', 'share', 'media', 'search'];

const rank = (entry: Dirent): number => (entry.isDirectory() ? (NAMED.includes(entry.name) ? 0 : 1) : 2);

/** What is named comes before what names it, so that a publish broken off leaves no page without its parts. */
const inOrder = (entries: readonly Dirent[]): Dirent[] => entries.toSorted((a, b) => rank(a) - rank(b));

/** Moves what stands in one folder into another: a folder that is not there yet as a whole, so that a first publish is a few moves. */
function merge(from: string, to: string): void {
  for (const entry of inOrder(readdirSync(from, { withFileTypes: true }))) {
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
