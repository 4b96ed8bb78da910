import { basename } from 'node:path';
import { mapConcurrently } from '../map-concurrently.ts';
import type { Finding } from '../problems/finding.ts';
import { briefReason, DiskError } from '../problems/system-errors.ts';
import { encodeRenditions, renditionPath } from './encode-renditions.ts';
import type { Sharp } from './load-sharp.ts';
import type { CachedPicture, PictureCache } from './picture-cache.ts';
import { planRenditions } from './plan-renditions.ts';
import type { PictureUses } from './plan-renditions.ts';

export interface RenditionJob extends CachedPicture {
  readonly file: string;
  readonly uses: PictureUses;
}

export interface RenditionResult {
  readonly names: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Larger pictures are processed one at a time, as decoding needs much memory. */
const EXCLUSIVE_DECODE_PIXELS = 32e6;
const needsExclusiveDecode = ({ info: { width = 1, height = 1 } }: RenditionJob): boolean =>
  width * height > EXCLUSIVE_DECODE_PIXELS;

/** A picture that cannot be encoded is a finding; file system errors are thrown. */
export async function makeRenditions(
  sharp: Sharp,
  jobs: readonly RenditionJob[],
  cache: PictureCache,
  concurrency: number,
  progress?: (done: number) => void,
): Promise<RenditionResult> {
  const names = new Set<string>();
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  const existing = await cache.fileNames();
  let done = 0;
  const make = async (work: RenditionJob): Promise<void> => {
    const pathOf = (one: Parameters<typeof renditionPath>[2]): string =>
      renditionPath(cache.folder, work.name, one);
    const all = planRenditions(work.info, work.uses);
    const missing = all.filter((one) => !existing.has(basename(pathOf(one))));
    try {
      if (missing.length > 0) await encodeRenditions(sharp, work.file, missing, pathOf);
      for (const one of all) files.set(`pictures/${basename(pathOf(one))}`, pathOf(one));
      names.add(work.name);
    } catch (error) {
      if (error instanceof DiskError) throw error;
      findings.push(renditionFinding(work.file, error));
    }
    progress?.(++done);
  };
  await mapConcurrently(
    jobs.filter((work) => !needsExclusiveDecode(work)),
    concurrency,
    make,
  );
  await mapConcurrently(jobs.filter(needsExclusiveDecode), 1, make);
  return { names, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), findings };
}

function renditionFinding(file: string, error: unknown): Finding {
  const message = `cannot be resized (${briefReason(error)}); save it again, or replace it`;
  return { file, subject: 'media', path: [], severity: 'warning', message };
}
