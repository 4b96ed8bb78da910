/** Which number each footnote has, and which mark in the text its way back leads to. Pure. */
import type { Article } from '../../article/schema.ts';
import type { MarkedSpan } from '../../article/spans.ts';

export interface Notes {
  /** Number of a footnote by its id, from 1, in the order of the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The first span that names each footnote; only its mark carries the id that the note links back to. */
  readonly first: ReadonlySet<MarkedSpan>;
  /** The ids of the footnotes that some span names. */
  readonly named: ReadonlySet<string>;
}

const namesNote = (part: object): part is MarkedSpan & { footnote: string } =>
  'footnote' in part && typeof part.footnote === 'string';

/**
 * Looks through an article's texts for the marks of its footnotes. It asks no block what it is made of: a field of this name
 * is a span's, and the anatomy of all blocks would be a tenth of what a first page loads of the app.
 */
export function notesOf(article: Article): Notes {
  const { standfirst, image, corrections, body, footnotes = [] } = article;
  const numbers = new Map(footnotes.map((note, at) => [note.id, at + 1]));
  const first = new Set<MarkedSpan>();
  const named = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!namesNote(part)) {
      for (const inner of Object.values(part)) look(inner);
    } else if (!named.has(part.footnote)) {
      named.add(part.footnote);
      first.add(part);
    }
  };
  if (numbers.size > 0) look([standfirst, image, corrections, body, footnotes]);
  return { numbers, first, named };
}

/** Id of a footnote in the page, and of the mark it leads back to. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number): string => `mark:${number}`;
