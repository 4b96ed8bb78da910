import type { ImportResult } from '../../../src/importers/importer.ts';

const MAX_PIECES = 5;
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** All text of an article; link URLs are skipped, because imported links repeat them as text. */
function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'link' ? [] : allStrings(one)))
    : [];
}

/**
 * Returns source lines whose characters are neither in the article nor in the report. A line may be split into a few
 * pieces, such as its marker in the report and its words in the article.
 */
export function lostLines(lines: readonly string[], { article, notes }: ImportResult): string[] {
  const pool = `${withoutSpaces(allStrings(article).join(''))}\n${withoutSpaces(notes.map(({ message }) => message).join('\n'))}`;
  return lines.filter((line) => countPieces(withoutSpaces(line), pool) > MAX_PIECES);
}

/** Number of pieces of the pool that the line consists of, taking the longest each time. */
function countPieces(line: string, pool: string): number {
  let count = 0;
  for (let at = 0; at < line.length && count <= MAX_PIECES; count++) {
    let length = line.length - at;
    while (length > 0 && !pool.includes(line.slice(at, at + length))) length--;
    if (length === 0) return Infinity;
    at += length;
  }
  return count;
}
