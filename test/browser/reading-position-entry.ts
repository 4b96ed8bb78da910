/** Modules that the reading-position tests load into a page. */
export { iteratePassages } from '../../src/article/passages.ts';
export { articleTextOf } from '../../src/reader/dom/article-text.ts';
export { quoteAt, bodyPassages, locateQuote } from '../../src/reader/storage/stores/reading-position.ts';
export { resumeReading } from '../../src/reader/features/reading-position/resume.ts';
export { domRangeOf, spotAtReadingLine } from '../../src/reader/dom/viewport-text.ts';
export { setPageElement } from '../../src/reader/page-elements.ts';
