import { readFileSync } from 'node:fs';
import { systemReason } from '../problems/system-reason.ts';

/** A file that cannot be read as text; the message says why, and what would be right. */
export class UnreadableError extends Error {}

/**
 * The text of a UTF-8 file, without its byte order mark. Throws {@link UnreadableError}. In the foreground: for files of this
 * size the way to a thread and back costs more than the reading.
 */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const message =
      error instanceof TypeError
        ? 'is not UTF-8 text; save it with the encoding UTF-8'
        : `cannot be read: ${systemReason(error)}`;
    throw new UnreadableError(message, { cause: error });
  }
}
