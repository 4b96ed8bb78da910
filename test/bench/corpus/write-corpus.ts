import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus, CORPUS_SITE, pictureAt, type CorpusOptions } from './corpus.ts';
import { picture } from './picture.ts';

/** Writes articles, `site.json` and pictures into a folder, creating it if needed. */
export function writeCorpus(folder: string, count: number, options: CorpusOptions = {}): void {
  const made = new Set<string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  };
  write('site.json', JSON.stringify(CORPUS_SITE));
  for (const { id, article } of corpus(count, options)) write(`articles/${id}.json`, JSON.stringify(article));
  for (let number = 0; number < (options.pictures ?? 0); number++) write(pictureAt(number), picture(number));
}
