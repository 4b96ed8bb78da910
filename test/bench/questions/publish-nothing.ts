import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ALONE, runProgram } from '../program.ts';
import type { Question } from '../question.ts';

export const publishNothing: Question = {
  asks: 'published again after nothing changed',
  isOneTask: true,
  answer(articles) {
    const args = ['build', contentFolder(articles), '--out', outFolder('publish-nothing'), ...PAGES_ALONE];
    runProgram(...args);
    return runProgram(...args);
  },
};
