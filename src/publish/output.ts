/** The published folder. The only place that writes it: whole files, put in place once all of them are there. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  write(path: string, data: string | Uint8Array): Promise<void>;
  /** Puts all that was written in place and removes what is no longer published. */
  commit(): Promise<Changes>;
  /** Forgets all that was written. */
  abandon(): Promise<void>;
}

const hashOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url').slice(0, 22);

async function readPublication(dir: string): Promise<Publication | undefined> {
  try {
    const record = JSON.parse(await readFile(join(dir, RECORD), 'utf8')) as Publication;
    return typeof record.files === 'object' ? record : undefined;
  } catch {
    return undefined;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Opens a folder for publishing; `full` writes every file again, also those that have not changed. */
export async function openOutput(dir: string, base: string, full: boolean): Promise<Output> {
  const last = await readPublication(dir);
  const before = new Map(Object.entries(last?.files ?? {}));
  const now = new Map<string, string>();
  const staged: string[] = [];
  const staging = join(dir, `.broadsheet-${process.pid}`);
  const folders = new Set<string>();
  const folder = async (path: string): Promise<void> => {
    if (folders.has(path)) return;
    await mkdir(path, { recursive: true });
    folders.add(path);
  };
  await folder(staging);

  return {
    async write(path, data) {
      const hash = hashOf(data);
      now.set(path, hash);
      if (!full && before.get(path) === hash && (await exists(join(dir, path)))) return;
      const place = join(staging, String(staged.length));
      staged.push(path);
      await writeFile(place, data);
    },
    async commit() {
      for (const [at, path] of staged.entries()) {
        await folder(dirname(join(dir, path)));
        await rename(join(staging, String(at)), join(dir, path));
      }
      const removed = [...before.keys()].filter((path) => !now.has(path)).sort();
      for (const path of removed) await remove(dir, path);
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
    abandon: () => rm(staging, { recursive: true, force: true }),
  };
}

/** Removes a file that is no longer published, and the folders that it leaves empty. */
async function remove(dir: string, path: string): Promise<void> {
  await rm(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (
      !(await rmdir(join(dir, folder)).then(
        () => true,
        () => false,
      ))
    )
      return;
}
