/** Caches picture information and renditions between builds; unchanged files are recognised by their stamps. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readFileStamp } from '../content/file-stamp.ts';
import { readJson, writeAtomically } from '../file-system.ts';
import { PictureInfo } from './inspect-picture.ts';

/** Increase when encoding settings change: it is part of rendition names. */
const ENCODING_VERSION = 1;

const RENDITION_FILE = /^([0-9a-f]+)-\d+\.\w+$/;

const PictureIndex = v.object({
  encoder: v.string(),
  files: v.record(v.string(), v.object({ stamp: v.string(), name: v.string() })),
  known: v.record(v.string(), PictureInfo),
});
type PictureIndex = v.InferOutput<typeof PictureIndex>;

export interface CachedPicture {
  readonly name: string;
  readonly info: PictureInfo;
}

export interface PictureCache {
  readonly folder: string;
  get(file: string, inspect: (bytes: Uint8Array) => Promise<PictureInfo>): Promise<CachedPicture>;
  fileNames(): Promise<Set<string>>;
  /** Saves the pictures used in this build; removes all others with their renditions. */
  save(): Promise<void>;
}

/** The cache is discarded when the version of sharp changes, as its output may differ. */
export async function openPictureCache(cache: string, encoderVersion: string): Promise<PictureCache> {
  const folder = join(cache, 'pictures');
  const index = join(folder, 'index.json');
  const saved = v.safeParse(PictureIndex, readJson(index));
  const current: PictureIndex = { encoder: encoderVersion, files: {}, known: {} };
  const previous =
    saved.success && saved.output.encoder === encoderVersion ? saved.output : structuredClone(current);
  const nameOf = (bytes: Uint8Array): string =>
    createHash('sha256')
      .update(`${ENCODING_VERSION} ${encoderVersion}\n`)
      .update(bytes)
      .digest('hex')
      .slice(0, 20);

  async function get(
    file: string,
    inspect: (bytes: Uint8Array) => Promise<PictureInfo>,
  ): Promise<CachedPicture> {
    const stamp = readFileStamp(file);
    const old = previous.files[file];
    const bytes = stamp !== '' && old?.stamp === stamp ? undefined : await readFile(file);
    const name = bytes ? nameOf(bytes) : (old?.name ?? '');
    const cached = current.known[name] ?? previous.known[name];
    const picture = cached ?? (await inspect(bytes ?? (await readFile(file))));
    current.known[name] = picture;
    current.files[file] = { stamp, name };
    return { name, info: picture };
  }

  return {
    folder,
    get,
    fileNames: async () => new Set(await readdir(folder).catch(() => [])),
    async save() {
      for (const file of await readdir(folder).catch(() => [])) {
        const name = RENDITION_FILE.exec(file)?.[1];
        if (name !== undefined && !current.known[name]) await rm(join(folder, file), { force: true });
      }
      await writeAtomically(index, JSON.stringify(current));
    },
  };
}
