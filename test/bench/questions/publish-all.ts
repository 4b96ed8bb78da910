import { contentFolder, outFolder } from '../folders.ts';
import { runProgram } from '../program.ts';
import type { Question } from '../question.ts';

export const publishAll: Question = {
  asks: 'the whole published from nothing, with search and compression',
  isLong: true,
  answer: (articles) => runProgram('build', contentFolder(articles), '--out', outFolder('publish-all')),
};
