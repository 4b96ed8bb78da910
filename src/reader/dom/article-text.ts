/** The passages of an article joined into one text, so that a search can cross block borders. Pure. */
import type { Passage } from '../../article/passages.ts';
import { createYielder } from './time-slices.ts';
import type { PassageRange } from './passage-range.ts';

export interface ArticleText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
  readonly indexById: ReadonlyMap<string, number>;
}

class ArticleTextBuilder {
  readonly passages: Passage[] = [];
  readonly starts: number[] = [];
  readonly indexById = new Map<string, number>();
  #at = 0;

  add(passage: Passage): void {
    this.indexById.set(passage.id, this.passages.length);
    this.passages.push(passage);
    this.starts.push(this.#at);
    this.#at += passage.text.length + 1;
  }

  build(): ArticleText {
    const { passages, starts, indexById } = this;
    return { text: passages.map(({ text }) => text).join('\n'), passages, starts, indexById };
  }
}

export function articleTextOf(passages: Iterable<Passage>): ArticleText {
  const builder = new ArticleTextBuilder();
  for (const passage of passages) builder.add(passage);
  return builder.build();
}

/** Like {@link articleTextOf}, yielding to the main thread. Stops early when the signal aborts. */
export async function collectArticleText(
  passages: Iterable<Passage>,
  signal?: AbortSignal,
): Promise<ArticleText> {
  const builder = new ArticleTextBuilder();
  const yieldIfDue = createYielder();
  for (const passage of passages) {
    builder.add(passage);
    await yieldIfDue();
    if (signal?.aborted) break;
  }
  return builder.build();
}

export function toTextOffset(
  { indexById, starts }: ArticleText,
  id: string,
  offset: number,
): number | undefined {
  const start = starts[indexById.get(id) ?? -1];
  return start === undefined ? undefined : start + offset;
}

/** Index of the last passage that begins at or before an offset. */
function passageIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function passageRangesBetween(
  { starts, passages }: ArticleText,
  start: number,
  end: number,
): PassageRange[] {
  const found: PassageRange[] = [];
  for (let index = passageIndexAt(starts, start); (starts[index] ?? end) < end; index++) {
    const passage = passages[index];
    const from = starts[index] ?? 0;
    if (!passage) break;
    const words = passage.text.slice(Math.max(0, start - from), end - from);
    const first = Math.max(0, start - from) + words.length - words.trimStart().length;
    const length = words.trim().length;
    if (length > 0) found.push({ id: passage.id, start: first, end: first + length });
  }
  return found;
}
