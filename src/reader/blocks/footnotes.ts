/** Which number each footnote has, and which mark in the text its way back leads to. Pure. */
import { rebuild, rebuildFigure, visitor } from '../../article/anatomy.ts';
import type { Body } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import type { MarkedSpan, Text } from '../../article/spans.ts';

export interface Notes {
  /** Number of a footnote by its id, from 1, in the order of the list. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The first span that names each footnote; only its mark carries the id that the note links back to. */
  readonly first: ReadonlySet<MarkedSpan>;
  /** The ids of the footnotes that some span names. */
  readonly named: ReadonlySet<string>;
}

/** Looks through an article's texts for the marks of its footnotes. */
export function notesOf(article: Article): Notes {
  const numbers = new Map((article.footnotes ?? []).map((note, at) => [note.id, at + 1]));
  const first = new Set<MarkedSpan>();
  const named = new Set<string>();
  if (numbers.size === 0) return { numbers, first, named };
  const look = (text: Text): Text => {
    for (const span of typeof text === 'string' ? [] : text)
      if (typeof span !== 'string' && span.footnote !== undefined && !named.has(span.footnote)) {
        named.add(span.footnote);
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
  if (article.image) rebuildFigure(article.image, visit);
  for (const { text } of article.corrections ?? []) look(text);
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return { numbers, first, named };
}

/** Id of a footnote in the page, and of the mark it leads back to. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number): string => `mark:${number}`;
