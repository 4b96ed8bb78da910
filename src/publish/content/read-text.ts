import { readFileSync, statSync } from 'node:fs';
import { ARTICLE_LIMITS } from '../../article/parse.ts';
import { systemReason } from '../problems/system-errors.ts';

export class UnreadableError extends Error {}

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
/** A JSON escape: a surrogate pair, a lone surrogate (captured), or any other. */
const JSON_ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|[^])/g;

const MAX_ARTICLE_BYTES = ARTICLE_LIMITS.maxJsonLength * 4;

const formatMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** Lone surrogates cannot be encoded as UTF-8, so a page's HTML and its data would differ. The length stays the same. */
const replaceLoneSurrogates = (text: string): string =>
  text.includes('\\u') && SURROGATE_ESCAPE.test(text)
    ? text.replace(JSON_ESCAPE, (all, half?: string) => (half ? '\\ufffd' : all))
    : text;

/**
 * UTF-8; lone surrogates become U+FFFD. Throws {@link UnreadableError}. Synchronous, which is faster for small files.
 */
export function readText(file: string, maxBytes = MAX_ARTICLE_BYTES): string {
  try {
    const stat = statSync(file);
    // Opening a named pipe would block.
    if (!stat.isFile()) throw new UnreadableError('is not a file; replace it with one');
    if (stat.size > maxBytes)
      throw new UnreadableError(
        `is ${formatMegabytes(stat.size)} large, and the limit is ${formatMegabytes(maxBytes)}; shorten or split it`,
      );
    return replaceLoneSurrogates(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const message =
      error instanceof TypeError
        ? 'is not UTF-8 text; save it with the encoding UTF-8'
        : `cannot be read: ${systemReason(error)}`;
    throw new UnreadableError(message, { cause: error });
  }
}
