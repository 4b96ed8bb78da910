/** Which number each footnote has, and which marks in the text its ways back lead to. Pure. */
import type { Article } from '../../article/schema.ts';
import type { MarkedSpan } from '../../article/spans.ts';

export interface Notes {
  /** Number of a footnote by its id, from 1, in the order of the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Which of its footnote's calls a span is, from 1: the note has a way back to each. */
  readonly calls: ReadonlyMap<MarkedSpan, number>;
  /** How often each footnote is called, by its id. */
  readonly counts: ReadonlyMap<string, number>;
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
  const calls = new Map<MarkedSpan, number>();
  const counts = new Map<string, number>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!namesNote(part)) {
      for (const inner of Object.values(part)) look(inner);
    } else {
      const count = (counts.get(part.footnote) ?? 0) + 1;
      counts.set(part.footnote, count);
      calls.set(part, count);
    }
  };
  if (numbers.size > 0) look([standfirst, image, corrections, body, footnotes]);
  return { numbers, calls, counts };
}

/** Id of a footnote in the page, and of the mark of one of its calls that it leads back to. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number, call: number): string =>
  call === 1 ? `mark:${number}` : `mark:${number}:${call}`;
