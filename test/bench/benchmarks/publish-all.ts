import { contentFolder, outFolder } from '../folders.ts';
import { runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publishAll: Benchmark = {
  description: 'a full build with search and compression',
  isLong: true,
  run: (articles) => runProgram('build', contentFolder(articles), '--out', outFolder('publish-all')),
};
