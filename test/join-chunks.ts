import type { HtmlChunk } from '../src/reader/document.ts';

/** The HTML of a document, as it is written to its file. */
export const joinChunks = (chunks: readonly HtmlChunk[]): string =>
  Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string))).toString();
