/** An article's passages laid end to end, so that words can be looked for beyond the borders of blocks. Pure. */
import type { Passage } from '../../../article/passages.ts';
import { breather } from './slices.ts';
import type { Stretch } from './stretch.ts';

export interface Sheet {
  /** All passages, a line feed between two. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Where each passage begins in the text, in order. */
  readonly starts: readonly number[];
  /** Place of a passage in the order, by id. */
  readonly places: ReadonlyMap<string, number>;
}

/** Lays passages end to end, one by one. */
class Layout {
  readonly passages: Passage[] = [];
  readonly starts: number[] = [];
  readonly places = new Map<string, number>();
  #at = 0;

  add(passage: Passage): void {
    this.places.set(passage.id, this.passages.length);
    this.passages.push(passage);
    this.starts.push(this.#at);
    this.#at += passage.text.length + 1;
  }

  sheet(): Sheet {
    const { passages, starts, places } = this;
    return { text: passages.map(({ text }) => text).join('\n'), passages, starts, places };
  }
}

export function sheetOf(passages: Iterable<Passage>): Sheet {
  const layout = new Layout();
  for (const passage of passages) layout.add(passage);
  return layout.sheet();
}

/** The same in slices. Stops, with what there is, when the signal says so. */
export async function gatherSheet(passages: Iterable<Passage>, signal?: AbortSignal): Promise<Sheet> {
  const layout = new Layout();
  const breathe = breather();
  for (const passage of passages) {
    layout.add(passage);
    await breathe();
    if (signal?.aborted) break;
  }
  return layout.sheet();
}

/** Offset in the sheet of an offset in a passage; nothing when the passage is not there. */
export function offsetOf({ places, starts }: Sheet, id: string, offset: number): number | undefined {
  const start = starts[places.get(id) ?? -1];
  return start === undefined ? undefined : start + offset;
}

/** Place of the passage that an offset in the sheet falls in: the last that begins at or before it. */
function placeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words between two offsets in the sheet, passage by passage, without white space around each stretch. */
export function stretchesIn({ starts, passages }: Sheet, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (let place = placeAt(starts, start); (starts[place] ?? end) < end; place++) {
    const passage = passages[place];
    const from = starts[place] ?? 0;
    if (!passage) break;
    const words = passage.text.slice(Math.max(0, start - from), end - from);
    const first = Math.max(0, start - from) + words.length - words.trimStart().length;
    const length = words.trim().length;
    if (length > 0) found.push({ id: passage.id, start: first, end: first + length });
  }
  return found;
}
