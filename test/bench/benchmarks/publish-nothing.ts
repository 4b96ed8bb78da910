import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ONLY, runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publishNothing: Benchmark = {
  description: 'published again after nothing changed',
  isConstantTask: true,
  run(articles) {
    const args = ['build', contentFolder(articles), '--out', outFolder('publish-nothing'), ...PAGES_ONLY];
    runProgram(...args);
    return runProgram(...args);
  },
};
