/** The report of an import, for people. Pure. */
import type { Note } from './importer.ts';

const WIDTH = 'dropped'.length;

/** One indented line: `  guessed  line 4: “443” is the number of shares`. */
export const noteLine = ({ kind, line, message }: Note): string =>
  `  ${kind.padEnd(WIDTH)}  ${line === undefined ? '' : `line ${line}: `}${message}`;
