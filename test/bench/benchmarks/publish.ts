import { contentFolder, outFolder } from '../folders.ts';
import { PAGES_ONLY, runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publish: Benchmark = {
  description: 'a full build without pictures, search and compression',
  run: (articles) =>
    runProgram('build', contentFolder(articles), '--out', outFolder('publish'), ...PAGES_ONLY),
};
