/** Folders of made-up archives, made once and kept for the next measurement. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleAt, type CorpusOptions } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const ROOT = join(tmpdir(), 'broadsheet-bench');

/** The content folder of so many articles. */
export function contentFolder(articles: number, options: CorpusOptions = {}): string {
  const sample = JSON.stringify([articleAt(0, options), articleAt(articles - 1, options)]);
  const name = createHash('sha256').update(sample).digest('hex').slice(0, 8);
  const folder = join(ROOT, `${articles}-${name}`);
  if (existsSync(join(folder, '.whole'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, articles, options);
  writeFileSync(join(folder, '.whole'), '');
  return folder;
}

const OUT = join(ROOT, 'out');

/** An empty folder to publish into, beside nothing else; each time another one. */
export function outFolder(name: string): string {
  mkdirSync(OUT, { recursive: true });
  return join(mkdtempSync(join(OUT, `${name}-`)), 'dist');
}

/** Removes what was published. Not between two measurements: a disk that frees many files is slow to take others. */
export const removeOut = (): void => rmSync(OUT, { recursive: true, force: true });
