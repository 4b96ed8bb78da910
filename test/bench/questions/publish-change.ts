import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/article/schema.ts';
import { idAt } from '../corpus/corpus.ts';
import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ALONE, runProgram } from '../program.ts';
import type { Question } from '../question.ts';

export const publishChange: Question = {
  asks: 'published again after one article was corrected',
  isOneTask: true,
  answer(articles) {
    const content = contentFolder(articles);
    const args = ['build', content, '--out', outFolder('publish-change'), ...PAGES_ALONE];
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
