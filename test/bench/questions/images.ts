import { contentFolder, outFolder } from '../folders.ts';
import { runProgram } from '../program.ts';
import type { Question } from '../question.ts';

/** An archive has a picture for every so many articles here, 1600 by 1067 pixels. */
const ARTICLES_A_PICTURE = 25;

export const images: Question = {
  asks: `the whole published from nothing with pictures, one for ${ARTICLES_A_PICTURE} articles, without search and compression`,
  isLong: true,
  answer(articles) {
    const content = contentFolder(articles, { pictures: Math.ceil(articles / ARTICLES_A_PICTURE) });
    return runProgram('build', content, '--out', outFolder('images'), '--no-search', '--no-compress');
  },
};
