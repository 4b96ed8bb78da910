/** When two headlines are the same one. Pure. */

/** A headline without what typists vary: case, quotes, dashes, spaces, the stop at its end. */
export const wordsAlone = (headline: string): string =>
  headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”„‘’‚«»‹›`´]/g, '')
    .replace(/[‐-―-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
