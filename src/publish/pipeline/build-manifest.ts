import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../content-hash.ts';
import { isFile, readJson, writeAtomically } from '../file-system.ts';

export const BUILD_MANIFEST_FILE = '.broadsheet.json';

interface BuildManifest {
  readonly base: string;
  /** Paths and hashes alternating: parsed and written twice as fast as an object of this size. */
  readonly files: readonly string[];
}

const UNSAFE_PATH = /(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]/;

/** Others may write to the published folder, so manifest paths are not trusted. */
const isSafePath = (path: unknown): path is string => typeof path === 'string' && !UNSAFE_PATH.test(path);

export interface PreviousBuild {
  /** Hash of the manifest; empty when the state is unknown. */
  readonly revision: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Lists the files being replaced during a build; after an interruption each of them may be old or new. */
const IN_PROGRESS_FILE = '.broadsheet-undone.json';

/** The next build must not trust the manifest for these files. */
export const markFilesInProgress = (dir: string, paths: readonly string[]): Promise<void> =>
  writeAtomically(join(dir, IN_PROGRESS_FILE), JSON.stringify(paths));

function readFilesInProgress(dir: string): string[] {
  const paths = readJson(join(dir, IN_PROGRESS_FILE));
  return Array.isArray(paths) ? paths.filter(isSafePath) : [];
}

export async function readBuildManifest(dir: string): Promise<PreviousBuild> {
  const inProgress = readFilesInProgress(dir);
  const previous = await readCompleteManifest(dir);
  if (inProgress.length === 0) return previous;
  return {
    revision: '',
    files: new Map([...previous.files, ...inProgress.map((path) => [path, ''] as const)]),
  };
}

async function readCompleteManifest(dir: string): Promise<PreviousBuild> {
  try {
    const text = await readFile(join(dir, BUILD_MANIFEST_FILE), 'utf8');
    const { files } = JSON.parse(text) as Partial<BuildManifest>;
    return { revision: contentHash(text), files: parseFileHashes(files) };
  } catch {
    return { revision: '', files: new Map() };
  }
}

function parseFileHashes(files: unknown): Map<string, string> {
  const found = new Map<string, string>();
  if (!Array.isArray(files)) return found;
  for (let at = 0; at + 1 < files.length; at += 2)
    if (isSafePath(files[at])) found.set(files[at], String(files[at + 1]));
  return found;
}

/** Skips writing an unchanged manifest. Returns the new revision. */
export async function writeBuildManifest(
  dir: string,
  base: string,
  files: ReadonlyMap<string, string>,
  previous: PreviousBuild = { revision: '', files: new Map() },
): Promise<string> {
  // Kept paths are sorted already, and sorting a nearly sorted array is cheap.
  const stillPublished = [...previous.files.keys()].filter((path) => files.has(path));
  const paths = [...stillPublished, ...[...files.keys()].filter((path) => !previous.files.has(path))].sort();
  const sorted: string[] = [];
  for (const path of paths) sorted.push(path, files.get(path) ?? '');
  const text = JSON.stringify({ base, files: sorted } satisfies BuildManifest);
  const name = contentHash(text);
  if (name !== previous.revision) await writeAtomically(join(dir, BUILD_MANIFEST_FILE), text);
  await rm(join(dir, IN_PROGRESS_FILE), { force: true });
  return name;
}

export const missingFiles = (dir: string, { files }: PreviousBuild): ReadonlySet<string> =>
  new Set([...files.keys()].filter((path) => !isFile(join(dir, path))));
