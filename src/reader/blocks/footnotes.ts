/** Which number each footnote has, and which mark in the text its way back leads to. Pure. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Article, Body, MarkedSpan, Text } from '../../article/schema.ts';

export interface Notes {
  /** Number of a footnote by its id, from 1, in the order of the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The first span that names each footnote; only its mark carries the id that the note links back to. */
  readonly first: ReadonlySet<MarkedSpan>;
}

/** Looks through an article's texts for the marks of its footnotes. */
export function notesOf(article: Article): Notes {
  const numbers = new Map((article.footnotes ?? []).map((note, at) => [note.id, at + 1]));
  const first = new Set<MarkedSpan>();
  const seen = new Set<string>();
  if (numbers.size === 0) return { numbers, first };
  const look = (text: Text): Text => {
    for (const span of typeof text === 'string' ? [] : text)
      if (typeof span !== 'string' && span.footnote !== undefined && !seen.has(span.footnote)) {
        seen.add(span.footnote);
        first.add(span);
      }
    return text;
  };
  const into = (body: Body): Body => {
    for (const block of body) rebuild(block, visit);
    return body;
  };
  const visit = visitor({ text: look, body: into });
  if (article.standfirst !== undefined) look(article.standfirst);
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return { numbers, first };
}

/** Id of a footnote in the page, and of the mark it leads back to. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number): string => `mark:${number}`;
