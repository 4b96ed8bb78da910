/** Writes a made-up archive as a content folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus, CORPUS_SITE, pictureAt, type CorpusOptions } from './corpus.ts';
import { picture } from './picture.ts';

/** Writes so many articles, `site.json` and the pictures asked for into a folder, which is made where it is not there. */
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
