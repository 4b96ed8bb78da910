import type { Article } from '../../article/schema.ts';
import type { MarkedSpan } from '../../article/spans.ts';

export interface FootnoteIndex {
  /** Number of a footnote by its id, from 1, in list order. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number of a span among the marks of its footnote, from 1: the footnote links back to each. */
  readonly calls: ReadonlyMap<MarkedSpan, number>;
  readonly counts: ReadonlyMap<string, number>;
}

const isFootnoteCall = (part: object): part is MarkedSpan & { footnote: string } =>
  'footnote' in part && typeof part.footnote === 'string';

/** Does not use `visit-blocks.ts`, which would add a tenth to the first load: only spans have a field of this name. */
export function indexFootnotes(article: Article): FootnoteIndex {
  const { standfirst, image, corrections, body, footnotes = [] } = article;
  const numbers = new Map(footnotes.map((note, at) => [note.id, at + 1]));
  const calls = new Map<MarkedSpan, number>();
  const counts = new Map<string, number>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!isFootnoteCall(part)) {
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

export const footnoteId = (number: number): string => `note:${number}`;
export const footnoteMarkId = (number: number, call: number): string =>
  call === 1 ? `mark:${number}` : `mark:${number}:${call}`;
