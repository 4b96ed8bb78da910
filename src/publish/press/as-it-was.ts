/**
 * A publish of what has not changed since the last one is told by the entries of its files alone: nothing is recalled, laid
 * out or compared.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Disk } from './disk.ts';
import { appVersion } from './built-app.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Lost } from './lost.ts';
import { readRecord } from './record.ts';
import type { BuildReport, SessionOptions } from './options.ts';
import { listPublicFiles } from '../content/public-files.ts';
import { writeWhole } from './write-whole.ts';

/** What a publish was made from, and what it left. */
interface Witness {
  readonly from: string;
  /** Name of the state of the published folder. */
  readonly record: string;
  readonly report: Omit<BuildReport, 'changes'>;
}

const NOTHING = { added: [], changed: [], removed: [] };
const witnessFile = (out: string): string => join(cacheFolder(out), 'witness.json');

/** Adds the stamp of every file to a hash. Returns whether all of them tell what they are. */
function addStamps(hash: Hash, folder: string, files: readonly string[], stampOf: Disk['stampOf']): boolean {
  const stamps = files.map((file) => stampOf(`${folder}${sep}${file}`));
  hash.update(files.map((file, at) => `${file} ${stamps[at]}\n`).join(''));
  return !stamps.includes('');
}

/**
 * Names everything that a publish is made from: its options, the program, and each file of the content by its entry on the
 * disk. Nothing when that cannot be told, as when a file changed just now.
 */
export async function sourcesOf(
  options: SessionOptions,
  { stampOf, list }: Pick<Disk, 'stampOf' | 'list'>,
): Promise<string | undefined> {
  const { content, full: _, ...choices } = options;
  const hash = createHash('sha256').update(
    JSON.stringify([await appVersion(), content, resolve(content), choices]),
  );
  try {
    const { files: publicFiles, faults: publicFaults } = await listPublicFiles(content, list);
    const top = existsSync(join(content, 'site.json')) ? ['site.json', ...publicFiles] : publicFiles;
    if (publicFaults.length > 0 || !addStamps(hash, content, top, stampOf)) return undefined;
    for (const folder of ['articles', 'media']) {
      const { files, faults } = await list(join(content, folder));
      if (faults.length > 0) return undefined;
      if (!addStamps(hash.update(folder), join(content, folder), files, stampOf)) return undefined;
    }
    return hash.digest('base64url');
  } catch {
    return undefined;
  }
}

/** The report of the last publish, when this one would leave the published folder as it is. */
export async function asItWas(out: string, from: string, lost: Lost): Promise<BuildReport | undefined> {
  try {
    const witness = JSON.parse(await readFile(witnessFile(out), 'utf8')) as Witness;
    if (witness.from !== from) return undefined;
    const last = await readRecord(out);
    if (witness.record !== last.name || [...last.files.values()].includes('')) return undefined;
    return (await lost(last)).size > 0 ? undefined : { ...witness.report, changes: NOTHING };
  } catch {
    return undefined;
  }
}

/** Keeps what a publish was made from, what it reported, and the name of the state that it left the folder in. */
export async function bearWitness(
  out: string,
  from: string,
  report: BuildReport,
  record: string,
): Promise<void> {
  const { changes: _, ...rest } = report;
  await writeWhole(witnessFile(out), JSON.stringify({ from, record, report: rest } satisfies Witness));
}
