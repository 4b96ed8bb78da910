import { contentFolder, outFolder } from '../folders.ts';
import { runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

export const publishAll: Benchmark = {
  description: 'the whole published from nothing, with search and compression',
  isLong: true,
  run: (articles) => runProgram('build', contentFolder(articles), '--out', outFolder('publish-all')),
};
