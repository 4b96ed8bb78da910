export interface SourceLine {
  readonly number: number;
  /** Trimmed, with single spaces; empty for a blank line. */
  readonly text: string;
  /** Columns of indentation; a tab counts as four. */
  readonly indent: number;
}

const LINE_ENDING = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Windows, Unix, old Macintosh and Unicode line endings. */
export const splitLines = (text: string): SourceLine[] =>
  text.split(LINE_ENDING).map((raw, at) => createLine(at + 1, raw));

/** `raw` may be the rest of another line. */
export function createLine(number: number, raw: string): SourceLine {
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

export function nextBlank(lines: readonly SourceLine[], at: number): number {
  let end = at;
  while ((lines[end]?.text ?? '') !== '') end++;
  return end;
}

export function skipBlank(lines: readonly SourceLine[], at: number): number {
  let next = at;
  while (lines[next]?.text === '') next++;
  return next;
}
