import { dirname, join } from 'node:path';
import { readContent } from '../../../src/publish/content/content.ts';
import { withPictures } from '../../../src/publish/pictures/pictures.ts';
import { contentFolder, outFolder } from '../folders.ts';
import { timed, type Question } from '../question.ts';

/** An archive has a picture for every so many articles here, 1600 by 1067 pixels. */
const ARTICLES_A_PICTURE = 25;

export const images: Question = {
  asks: `pictures in all sizes and formats, one for ${ARTICLES_A_PICTURE} articles`,
  isLong: true,
  async answer(articles) {
    const folder = contentFolder(articles, { pictures: Math.ceil(articles / ARTICLES_A_PICTURE) });
    const content = await readContent(folder);
    const cache = join(dirname(outFolder('images')), 'cache');
    return timed(() => withPictures(folder, content, { cache, mode: 'make', keep: true }));
  },
};
