/** Removes what typing varies: case, quotes, dashes, spaces, the final full stop. */
export const normalizeHeadline = (headline: string): string =>
  headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”„‘’‚«»‹›`´]/g, '')
    .replace(/[‐-―-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
