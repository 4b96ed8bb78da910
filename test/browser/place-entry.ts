/** What the place tests import into a page of the site. */
export { passagesIn } from '../../src/article/passages.ts';
export { quoteAt, sheetOfBody, stretchOf } from '../../src/reader/features/place/place.ts';
export { resume } from '../../src/reader/features/place/resume.ts';
export { rangeAt, spotInView } from '../../src/reader/features/place/where.ts';
