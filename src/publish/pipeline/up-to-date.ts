import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { FileSystemCache } from './file-system-cache.ts';
import type { ReadFileStamp } from '../content/file-stamp.ts';
import { readAppHash } from './built-app.ts';
import { cacheFolder } from './cache-folder.ts';
import { missingFiles, readBuildManifest } from './build-manifest.ts';
import type { BuildReport, SessionOptions } from './build-options.ts';
import { THEME_FILE } from '../theme/theme-file.ts';
import { listPublicFiles } from '../content/public-files.ts';
import { readJson, writeAtomically } from '../file-system.ts';

interface BuildStamp {
  readonly inputHash: string;
  readonly revision: string;
  readonly report: Omit<BuildReport, 'changes'>;
}

const NO_CHANGES = { added: [], changed: [], removed: [] };
const buildStampFile = (out: string): string => join(cacheFolder(out), 'build-stamp.json');

function addFileStamps(
  hash: Hash,
  folder: string,
  files: readonly string[],
  readFileStamp: ReadFileStamp,
): boolean {
  const stamps = files.map((file) => readFileStamp(`${folder}${sep}${file}`));
  hash.update(files.map((file, at) => `${file} ${stamps[at]}\n`).join(''));
  return !stamps.includes('');
}

/** Undefined when a file stamp is unknown, e.g. because a file was changed just now. */
export async function hashInputs(
  options: SessionOptions,
  { readFileStamp, listFiles }: FileSystemCache,
): Promise<string | undefined> {
  const { content, full: _, ...choices } = options;
  const hash = createHash('sha256').update(
    JSON.stringify([await readAppHash(), content, resolve(content), choices]),
  );
  try {
    const { files: publicFiles, errors: publicErrors } = await listPublicFiles(content, listFiles);
    const top = [
      ...['site.json', THEME_FILE].filter((name) => existsSync(join(content, name))),
      ...publicFiles,
    ];
    if (publicErrors.length > 0 || !addFileStamps(hash, content, top, readFileStamp)) return undefined;
    for (const folder of ['articles', 'pages', 'authors', 'media']) {
      const { files, errors } = await listFiles(join(content, folder));
      if (errors.length > 0) return undefined;
      if (!addFileStamps(hash.update(folder), join(content, folder), files, readFileStamp)) return undefined;
    }
    return hash.digest('base64url');
  } catch {
    return undefined;
  }
}

export async function reportIfUpToDate(
  out: string,
  inputHash: string,
  now: number,
): Promise<BuildReport | undefined> {
  const stamp = readJson(buildStampFile(out)) as BuildStamp | undefined;
  if (stamp?.inputHash !== inputHash || now >= (stamp.report.nextPublicationMs ?? Infinity)) return undefined;
  const previous = await readBuildManifest(out);
  if (stamp.revision !== previous.revision || [...previous.files.values()].includes('')) return undefined;
  return missingFiles(out, previous).size > 0 ? undefined : { ...stamp.report, changes: NO_CHANGES };
}

export async function saveBuildStamp(
  out: string,
  { report, ...stamp }: Omit<BuildStamp, 'report'> & { readonly report: BuildReport },
): Promise<void> {
  const { changes: _, ...rest } = report;
  await writeAtomically(buildStampFile(out), JSON.stringify({ ...stamp, report: rest } satisfies BuildStamp));
}
