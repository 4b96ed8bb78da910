import { readFileSync, statSync } from 'node:fs';
import { BOUNDS } from '../../article/parse.ts';
import { systemReason } from '../problems/system-reason.ts';

/** A file that cannot be read as text; the message says why, and what would be right. */
export class UnreadableError extends Error {}

const SURROGATE = /\\u[dD][89a-fA-F]/;
/** An escape of JSON: two halves of a character, one half, or any other. */
const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|[^])/g;

/** A sign takes at most so many bytes, written as an escape six. */
const MAX_ARTICLE_BYTES = BOUNDS.json * 4;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** Half a character, written as an escape, has no UTF-8: a page's words and its data would come to differ. The length stays. */
const wholeCharacters = (text: string): string =>
  SURROGATE.test(text) ? text.replace(ESCAPE, (all, half?: string) => (half ? '\\ufffd' : all)) : text;

/**
 * The text of a UTF-8 file, without its byte order mark and with U+FFFD for halves of characters. Throws {@link UnreadableError}. In the foreground: for files of this
 * size the way to a thread and back costs more than the reading.
 */
export function readText(file: string, maxBytes = MAX_ARTICLE_BYTES): string {
  try {
    const stat = statSync(file);
    // Opening a pipe would wait until somebody writes to it.
    if (!stat.isFile()) throw new UnreadableError('is not a file; replace it with one');
    if (stat.size > maxBytes)
      throw new UnreadableError(
        `is ${megabytes(stat.size)} large, and the limit is ${megabytes(maxBytes)}; shorten or split it`,
      );
    return wholeCharacters(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const message =
      error instanceof TypeError
        ? 'is not UTF-8 text; save it with the encoding UTF-8'
        : `cannot be read: ${systemReason(error)}`;
    throw new UnreadableError(message, { cause: error });
  }
}
