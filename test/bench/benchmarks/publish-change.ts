import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/article/schema.ts';
import { idAt } from '../corpus/corpus.ts';
import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ONLY, runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publishChange: Benchmark = {
  description: 'a build after one article was corrected',
  isConstantTask: true,
  run(articles) {
    const content = contentFolder(articles);
    const args = ['build', content, '--out', outFolder('publish-change'), ...PAGES_ONLY];
    const file = join(content, 'articles', `${idAt(Math.floor(articles / 2))}.json`);
    const before = readFileSync(file, 'utf8');
    runProgram(...args);
    const article = JSON.parse(before) as Article;
    const body = [{ type: 'paragraph', text: 'A word was wrong here.' }, ...article.body];
    writeFileSync(file, JSON.stringify({ ...article, body }));
    try {
      return runProgram(...args);
    } finally {
      writeFileSync(file, before);
    }
  },
};
