import { slug } from '../../article/urls.ts';

const MAX_NAME_CHARACTERS = 60;

/** A file name in letters, digits and hyphens, valid on every system. Pure. */
export const toFileName = (words: string, ending: string): string =>
  `${
    slug(words)
      .slice(0, MAX_NAME_CHARACTERS)
      .replace(/[\p{Surrogate}-]+$/u, '') || 'article'
  }.${ending}`;
