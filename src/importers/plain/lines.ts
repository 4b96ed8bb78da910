/** The lines of a text, whatever ends them. Pure. */

/** One line of the source. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Its words without white space around them and with single spaces between them; empty for a blank line. */
  readonly text: string;
  /** How many columns it is moved in; a tab is four. */
  readonly indent: number;
}

const ENDINGS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Cuts a text at its line endings: Windows, Unix, old Macintosh, Unicode. */
export const splitLines = (text: string): Line[] => text.split(ENDINGS).map((raw, at) => lineOf(at + 1, raw));

/** A line from its source, which may be the rest of another line. */
export function lineOf(number: number, raw: string): Line {
  const text = raw.trim().replace(/[ \t]{2,}|\t/g, ' ');
  return { number, text, indent: text === '' ? 0 : indentOf(raw) };
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const sign of raw) {
    if (sign === '\t') columns += 4;
    else if (sign === ' ' || sign === '\u00a0') columns += 1;
    else break;
  }
  return columns;
}

/** Where the run of lines without a blank one that begins at `at` ends (the first index behind it). */
export function stanzaEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while ((lines[end]?.text ?? '') !== '') end++;
  return end;
}

/** The first index from `at` on whose line is not blank; the number of lines when there is none. */
export function skipBlank(lines: readonly Line[], at: number): number {
  let next = at;
  while (lines[next]?.text === '') next++;
  return next;
}
