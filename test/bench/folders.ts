/** Content folders of generated archives, cached for later runs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleAt, type CorpusOptions } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const CACHE_FOLDER = join(tmpdir(), 'broadsheet-bench');

export function contentFolder(articles: number, options: CorpusOptions = {}): string {
  const sample = JSON.stringify([articleAt(0, options), articleAt(articles - 1, options)]);
  const name = createHash('sha256').update(sample).digest('hex').slice(0, 8);
  const folder = join(CACHE_FOLDER, `${articles}-${name}`);
  if (existsSync(join(folder, '.whole'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, articles, options);
  writeFileSync(join(folder, '.whole'), '');
  return folder;
}

const OUTPUT_ROOT = join(CACHE_FOLDER, 'out');

/** A new empty folder to publish into. */
export function outFolder(name: string): string {
  mkdirSync(OUTPUT_ROOT, { recursive: true });
  return join(mkdtempSync(join(OUTPUT_ROOT, `${name}-`)), 'dist');
}

/** Deletes what was published. Not between measurements, because deleting many files slows down later writes. */
export const removeOutputs = (): void => rmSync(OUTPUT_ROOT, { recursive: true, force: true });
