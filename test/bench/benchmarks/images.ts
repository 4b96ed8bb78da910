import { contentFolder, outFolder } from '../folders.ts';
import { runProgram } from '../program.ts';
import type { Benchmark } from '../benchmark.ts';

/** Pictures of 1600 by 1067 pixels. */
const ARTICLES_PER_PICTURE = 25;

export const images: Benchmark = {
  description: `a full build with one picture per ${ARTICLES_PER_PICTURE} articles, without search and compression`,
  isLong: true,
  run(articles) {
    const content = contentFolder(articles, { pictures: Math.ceil(articles / ARTICLES_PER_PICTURE) });
    return runProgram('build', content, '--out', outFolder('images'), '--no-search', '--no-compress');
  },
};
