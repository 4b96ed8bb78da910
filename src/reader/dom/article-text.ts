/** The passages of an article joined into one text, so that a search can cross block borders. Pure. */
import type { Passage } from '../../article/passages.ts';
import { collectInSlices } from './time-slices.ts';

export interface ArticleText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
  readonly indexById: ReadonlyMap<string, number>;
}

/** Characters of the passage with this id. */
export interface PassageRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export function articleTextOf(passages: Iterable<Passage>): ArticleText {
  const all = [...passages];
  let length = 0;
  const starts = all.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  const indexById = new Map(all.map(({ id }, index) => [id, index]));
  return { text: all.map(({ text }) => text).join('\n'), passages: all, starts, indexById };
}

/** Like {@link articleTextOf}, yielding to the main thread. Stops early when the signal aborts. */
export const collectArticleText = async (
  passages: Iterable<Passage>,
  signal?: AbortSignal,
): Promise<ArticleText> => articleTextOf(await collectInSlices(passages, signal));

export function toTextOffset(
  { indexById, starts }: ArticleText,
  id: string,
  offset: number,
): number | undefined {
  const start = starts[indexById.get(id) ?? -1];
  return start === undefined ? undefined : start + offset;
}

/** The range between two offsets of a passage without white space at its ends; none if there is nothing else in it. */
export function trimRange(id: string, text: string, from: number, to: number): PassageRange[] {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? [{ id, start, end }] : [];
}

export function passageRangesBetween(
  { starts, passages }: ArticleText,
  start: number,
  end: number,
): PassageRange[] {
  const first = starts.findLastIndex((from) => from <= start);
  return passages.flatMap(({ id, text }, index) => {
    const from = starts[index] ?? 0;
    return index < first || from >= end ? [] : trimRange(id, text, Math.max(0, start - from), end - from);
  });
}
