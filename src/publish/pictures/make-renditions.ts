/** Makes the files of many pictures: those that are not there yet, a few at a time. */
import { basename } from 'node:path';
import { mapBounded } from '../content/bounded.ts';
import type { Finding } from '../problems/findings.ts';
import { DiskError } from '../problems/system-reason.ts';
import { encode, renditionFile } from './encode.ts';
import type { Sharp } from './load-sharp.ts';
import type { Known, PictureCache } from './picture-cache.ts';
import { renditionsOf } from './plan.ts';
import type { Uses } from './plan.ts';

/** A picture of which files are to be made. */
export interface Work extends Known {
  readonly file: string;
  readonly uses: Uses;
}

export interface Made {
  /** Names of the pictures that are made. */
  readonly names: ReadonlySet<string>;
  /** Path on the site -> file. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Pixels beyond which a picture is unpacked while no other is: its memory is that of many. */
const LARGE = 32e6;
const isLarge = ({ picture: { width = 1, height = 1 } }: Work): boolean => width * height > LARGE;

/** Makes what is not in the cache. A picture that cannot be made smaller after all is a finding. */
export async function makeRenditions(
  sharp: Sharp,
  works: readonly Work[],
  cache: PictureCache,
  atOnce: number,
  progress?: (done: number) => void,
): Promise<Made> {
  const names = new Set<string>();
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  const there = await cache.made();
  let done = 0;
  const make = async (work: Work): Promise<void> => {
    const place = (one: Parameters<typeof renditionFile>[2]): string =>
      renditionFile(cache.folder, work.name, one);
    const all = renditionsOf(work.picture, work.uses);
    const missing = all.filter((one) => !there.has(basename(place(one))));
    try {
      if (missing.length > 0) await encode(sharp, work.file, missing, place);
      for (const one of all) files.set(`pictures/${basename(place(one))}`, place(one));
      names.add(work.name);
    } catch (error) {
      if (error instanceof DiskError) throw error;
      findings.push(failed(work.file, error));
    }
    progress?.(++done);
  };
  await mapBounded(
    works.filter((work) => !isLarge(work)),
    atOnce,
    make,
  );
  await mapBounded(works.filter(isLarge), 1, make);
  return { names, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), findings };
}

function failed(file: string, error: unknown): Finding {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const message = `cannot be resized (${reason}); save it again, or replace it`;
  return { file, of: 'media', path: [], severity: 'warning', message };
}
