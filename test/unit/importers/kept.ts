import type { Imported } from '../../../src/importers/importer.ts';

const PIECES = 5;
const compact = (text: string): string => text.replace(/\s/g, '');

/** All words of an article; a link’s address is there a second time, as its words. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'link' ? [] : leaves(one)))
    : [];
}

/**
 * The lines of a source whose signs are neither in the article nor named in the report. A line may be in a few pieces: its
 * mark in the report, its words in the article.
 */
export function lostLines(lines: readonly string[], { article, notes }: Imported): string[] {
  const pool = `${compact(leaves(article).join(''))}\n${compact(notes.map(({ message }) => message).join('\n'))}`;
  return lines.filter((line) => pieces(compact(line), pool) > PIECES);
}

/** How many pieces a line falls into when each is as long as the pool allows. */
function pieces(line: string, pool: string): number {
  let count = 0;
  for (let at = 0; at < line.length && count <= PIECES; count++) {
    let length = line.length - at;
    while (length > 0 && !pool.includes(line.slice(at, at + length))) length--;
    if (length === 0) return Infinity;
    at += length;
  }
  return count;
}
