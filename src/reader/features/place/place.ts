/** Where a reader is in an article: how much of its text is read, and where to go on. Pure. */
import * as v from 'valibot';
import { passagesIn, type Passage } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { anchor } from '../highlights/anchor.ts';
import { quoteOf } from '../highlights/quote.ts';
import { sheetOf, type Sheet } from '../passages/sheet.ts';
import type { Stretch } from '../passages/stretch.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Quote = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  block: v.string(),
  start: whole,
  end: whole,
  at: whole,
});

/** What is kept of an article that was opened, under its id. */
export const Place = v.object({
  headline: v.string(),
  language: v.optional(v.string()),
  /** Minutes that the whole takes to read. */
  minutes: whole,
  /** Share of the text that is read, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  finished: v.boolean(),
  /** Whether the reader has said that it is not, against what was seen. */
  reopened: v.optional(v.boolean()),
  /** When it was last read, in milliseconds. */
  time: whole,
  /** The words at which reading goes on: their block, and themselves, to find them by in a changed article. */
  quote: v.optional(Quote),
  /** Share of the window above those words: more than usual where a picture stood above them. */
  line: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Place = v.InferOutput<typeof Place>;

/** From here on only the foot of an article is left. */
const FINISHED = 0.985;
/** Until here nobody has really begun. */
const BEGUN = 0.02;

export const isFinished = (share: number): boolean => share >= FINISHED;

/** Who was further up than this reads on anew, and does not look at the last lines once more. */
const ANEW = 0.9;

/** Whether the reader's word that an article is not finished holds where they are now. */
export const isReopened = (share: number, place: Pick<Place, 'reopened'> | undefined): boolean =>
  place?.reopened === true && share >= ANEW;

/** Whether there is something to go on with. */
export const isUnfinished = ({ share, finished }: Place): boolean => !finished && share > BEGUN;

/** What counts as the article: not its footnotes, which nobody reads to the end. */
export const passagesOfBody = (article: Article): Iterable<Passage> =>
  passagesIn({ ...article, footnotes: [] });

export const sheetOfBody = (article: Article): Sheet => sheetOf(passagesOfBody(article));

/** Share of the text before an offset of a block. */
export function shareAt({ text, starts, places }: Sheet, id: string, offset: number): number {
  const start = starts[places.get(id) ?? -1];
  return start === undefined || text.length === 0 ? 0 : Math.min(1, (start + offset) / text.length);
}

/** Minutes that are left, at least one until the end. */
export const minutesLeft = (minutes: number, share: number): number =>
  isFinished(share) ? 0 : Math.max(1, Math.round(minutes * (1 - share)));

/** Signs of the words that are kept: enough to be found again, and no more than a sentence or two. */
const KEPT = 120;

/** The words that stand at an offset of a block, as they can be found again. */
export function quoteAt(sheet: Sheet, id: string, offset: number): Place['quote'] {
  const passage = sheet.passages[sheet.places.get(id) ?? -1];
  if (!passage) return undefined;
  const from = Math.min(offset, Math.max(0, passage.text.length - 1));
  return quoteOf(sheet, { id, start: from, end: Math.min(passage.text.length, from + KEPT) });
}

/** Where the words of a place stand now; their block, when only that is left; nothing when both are gone. */
export function stretchOf(sheet: Sheet, quote: NonNullable<Place['quote']>): Stretch | undefined {
  // Where somebody was, words much like those read will do.
  const found = anchor(sheet, { ...quote, rivals: [] })?.stretches[0];
  if (found) return found;
  const passage = sheet.passages[sheet.places.get(quote.block) ?? -1];
  if (passage) return { id: quote.block, start: Math.min(quote.start, passage.text.length - 1), end: passage.text.length };
  return nearest(sheet, quote);
} // prettier-ignore

/** What stands where the words would be, had nothing else changed: the words before them, or after them, or neither. */
function nearest(sheet: Sheet, quote: NonNullable<Place['quote']>): Stretch | undefined {
  const { text } = sheet;
  const before = quote.prefix.slice(-48);
  const after = quote.suffix.slice(0, 48);
  const [ahead, behind] = [text.indexOf(before), text.indexOf(after)];
  const at =
    before.length > 20 && ahead >= 0 ? ahead + before.length : after.length > 20 && behind >= 0 ? behind : -1;
  const place = at < 0 ? -1 : sheet.starts.findLastIndex((start) => start <= at);
  const passage = sheet.passages[place];
  const start = at - (sheet.starts[place] ?? 0);
  return passage && { id: passage.id, start: Math.min(start, passage.text.length - 1), end: passage.text.length };
} // prettier-ignore
