/** Words of an article as they can be found again: themselves, what stands around them, and where they stood. Pure. */
import { offsetOf, type Sheet } from '../passages/sheet.ts';
import type { Stretch } from '../passages/stretch.ts';

/** Signs of what stands before and after that are kept. */
const CONTEXT = 96;

/** Other words of the article that are much like the quoted ones, and what stood around them. */
export interface Rival {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many of the likest are kept; where there are as many, there may be more. */
export const MOST_RIVALS = 6;

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Id of the passage, and the stretch in it. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** Offset in the whole article. */
  readonly at: number;
  /** The words that must not be taken for these; nothing where they were not looked for. */
  readonly rivals?: readonly Rival[];
}

/** The quote of a stretch; nothing when its passage is not there. */
export function quoteOf(sheet: Sheet, { id, start, end }: Stretch): Quote | undefined {
  const at = offsetOf(sheet, id, start);
  if (at === undefined) return undefined;
  const to = at + end - start;
  return {
    exact: sheet.text.slice(at, to),
    prefix: sheet.text.slice(Math.max(0, at - CONTEXT), at),
    suffix: sheet.text.slice(to, to + CONTEXT),
    block: id,
    start,
    end,
    at,
  };
}
