/** What is known of pictures from earlier publishes, so that one that has not changed costs a look at its file's date. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../press/write-whole.ts';
import { Inspected } from './inspect.ts';

/** Goes up when the same picture is to come out otherwise: it is part of what the files are named after. */
const RECIPE = 1;

/** Files made from a picture: its name, width and format. */
const MADE = /^([0-9a-f]+)-\d+\.\w+$/;

const Index = v.object({
  encoder: v.string(),
  /** File -> its size and date, and the name of what it holds. */
  files: v.record(v.string(), v.object({ size: v.number(), changed: v.number(), name: v.string() })),
  /** Name -> what is known of it. */
  known: v.record(v.string(), Inspected),
});
type Index = v.InferOutput<typeof Index>;

/** A picture's name, from which those of its files come, and what it is. */
export interface Known {
  readonly name: string;
  readonly picture: Inspected;
}

export interface PictureCache {
  /** Folder of the files made from pictures. */
  readonly folder: string;
  /** What a file is; it is read only when it has changed. Throws what the disk says. */
  look(file: string, inspect: (bytes: Uint8Array) => Promise<Inspected>): Promise<Known>;
  /** Names of the files in the folder. */
  made(): Promise<Set<string>>;
  /** Writes down what was looked at, and forgets all else, and the files made from it. */
  save(): Promise<void>;
}

/** Opens the cache in a folder, for one version of the encoder: another makes other files. */
export async function openPictureCache(cache: string, encoder: string): Promise<PictureCache> {
  const folder = join(cache, 'pictures');
  const index = join(folder, 'index.json');
  const before = await readIndex(index, encoder);
  const now: Index = { encoder, files: {}, known: {} };
  const nameOf = (bytes: Uint8Array): string =>
    createHash('sha256').update(`${RECIPE} ${encoder}\n`).update(bytes).digest('hex').slice(0, 20);

  async function look(file: string, inspect: (bytes: Uint8Array) => Promise<Inspected>): Promise<Known> {
    const { size, mtimeMs, ctimeMs } = await stat(file);
    const changed = Math.max(mtimeMs, ctimeMs);
    const old = before.files[file];
    const same = old?.size === size && old.changed === changed;
    const bytes = same ? undefined : await readFile(file);
    const name = bytes ? nameOf(bytes) : (old?.name ?? '');
    const known = now.known[name] ?? before.known[name];
    const picture = known ?? (await inspect(bytes ?? (await readFile(file))));
    now.known[name] = picture;
    now.files[file] = { size, changed, name };
    return { name, picture };
  }

  return {
    folder,
    look,
    made: async () => new Set(await readdir(folder).catch(() => [])),
    async save() {
      for (const file of await readdir(folder).catch(() => [])) {
        const name = MADE.exec(file)?.[1];
        if (name !== undefined && !now.known[name]) await rm(join(folder, file), { force: true });
      }
      await writeWhole(index, JSON.stringify(now));
    },
  };
}

/** The disk is not taken at its word: what is no index is an empty one. */
async function readIndex(path: string, encoder: string): Promise<Index> {
  try {
    const index = v.parse(Index, JSON.parse(await readFile(path, 'utf8')));
    if (index.encoder === encoder) return index;
  } catch {
    // there is none, or it is broken
  }
  return { encoder, files: {}, known: {} };
}
