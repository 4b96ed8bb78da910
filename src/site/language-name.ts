import { memoize } from '../article/memoize.ts';

/** Formatted when publishing, since browsers know different names. Begins with a capital, as a name that stands alone does. */
export const ownLanguageName = memoize((language: string) => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
});
