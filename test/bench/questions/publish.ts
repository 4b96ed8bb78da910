import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ALONE, runProgram } from '../program.ts';
import type { Question } from '../question.ts';

export const publish: Question = {
  asks: 'the whole published from nothing, without pictures, search and compression',
  answer: (articles) =>
    runProgram('build', contentFolder(articles), '--out', outFolder('publish'), ...PAGES_ALONE),
};
