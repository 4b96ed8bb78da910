import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ONLY, runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publishNothing: Benchmark = {
  description: 'a build after no change',
  isConstantTask: true,
  run(articles) {
    const args = ['build', contentFolder(articles), '--out', outFolder('publish-nothing'), ...PAGES_ONLY];
    runProgram(...args);
    return runProgram(...args);
  },
};
