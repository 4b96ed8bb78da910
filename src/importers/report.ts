import type { ImportNote } from './importer.ts';

const KIND_WIDTH = 'dropped'.length;

/** `  guessed  line 4: “443” is the number of shares` */
export const formatNote = ({ kind, line, message }: ImportNote): string =>
  `  ${kind.padEnd(KIND_WIDTH)}  ${line === undefined ? '' : `line ${line}: `}${message}`;
