/** A name for a file that every system takes. Pure. */
import { slug } from '../../../article/urls.ts';

const LONGEST = 60;

/** What the words say, in letters, digits and hyphens. */
export const fileName = (words: string, ending: string): string =>
  `${
    slug(words)
      .slice(0, LONGEST)
      .replace(/[\p{Surrogate}-]+$/u, '') || 'article'
  }.${ending}`;
