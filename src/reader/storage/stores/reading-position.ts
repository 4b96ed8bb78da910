import * as v from 'valibot';
import { iteratePassages, type Passage } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { anchorQuote } from '../../dom/anchor-quote.ts';
import { createQuote } from '../../dom/text-quote.ts';
import { toTextOffset, type ArticleText, type PassageRange } from '../../dom/article-text.ts';

const nonNegativeInteger = v.pipe(v.number(), v.integer(), v.minValue(0));
const StoredQuote = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  block: v.string(),
  start: nonNegativeInteger,
  end: nonNegativeInteger,
  at: nonNegativeInteger,
});

export const ReadingPosition = v.object({
  headline: v.string(),
  language: v.optional(v.string()),
  minutes: nonNegativeInteger,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  finished: v.boolean(),
  /** Whether the reader marked it as unfinished although its end was reached. */
  reopened: v.optional(v.boolean()),
  time: nonNegativeInteger,
  /** The text at which reading resumes, so that it is found in an edited article. */
  quote: v.optional(StoredQuote),
  line: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type ReadingPosition = v.InferOutput<typeof ReadingPosition>;

const FINISHED_SHARE = 0.985;
const STARTED_SHARE = 0.02;

export const isFinished = (share: number): boolean => share >= FINISHED_SHARE;

/** A reopened article counts as being read again from the top until this share is reached. */
const REREADING_SHARE = 0.9;

/** Whether the reader's "unfinished" mark still applies at this share. */
export const isReopened = (share: number, position: Pick<ReadingPosition, 'reopened'> | undefined): boolean =>
  position?.reopened === true && share >= REREADING_SHARE;

export const isUnfinished = ({ share, finished }: Pick<ReadingPosition, 'share' | 'finished'>): boolean =>
  !finished && share > STARTED_SHARE;

/** The passages that count for reading progress; footnotes do not. */
export const bodyPassages = (article: Article): Iterable<Passage> =>
  iteratePassages({ ...article, footnotes: [] });

export function readShareAt(bodyText: ArticleText, id: string, offset: number): number {
  const at = toTextOffset(bodyText, id, offset) ?? 0;
  return Math.min(1, at / Math.max(1, bodyText.text.length));
}

/** At least one until the article is finished. */
export const readingMinutesLeft = (minutes: number, share: number): number =>
  isFinished(share) ? 0 : Math.max(1, Math.round(minutes * (1 - share)));

const QUOTE_CHARACTERS = 120;

export function quoteAt(bodyText: ArticleText, id: string, offset: number): ReadingPosition['quote'] {
  const passage = bodyText.passages[bodyText.indexById.get(id) ?? -1];
  if (!passage) return undefined;
  const from = Math.min(offset, Math.max(0, passage.text.length - 1));
  return createQuote(bodyText, {
    id,
    start: from,
    end: Math.min(passage.text.length, from + QUOTE_CHARACTERS),
  });
}

/** Where a quote is now: its text, else its block, else the text around it; undefined when all are gone. */
export function locateQuote(bodyText: ArticleText, quote: NonNullable<ReadingPosition['quote']>): PassageRange | undefined {
  // For a reading position, similar text is good enough.
  const found = anchorQuote(bodyText, { ...quote, rivals: [] })?.stretches[0];
  if (found) return found;
  const passage = bodyText.passages[bodyText.indexById.get(quote.block) ?? -1];
  if (passage) return { id: quote.block, start: Math.min(quote.start, passage.text.length - 1), end: passage.text.length };
  return locateByContext(bodyText, quote);
} // prettier-ignore

function locateByContext(bodyText: ArticleText, quote: NonNullable<ReadingPosition['quote']>): PassageRange | undefined {
  const { text } = bodyText;
  const before = quote.prefix.slice(-48);
  const after = quote.suffix.slice(0, 48);
  const [ahead, behind] = [text.indexOf(before), text.indexOf(after)];
  const at =
    before.length > 20 && ahead >= 0 ? ahead + before.length : after.length > 20 && behind >= 0 ? behind : -1;
  const index = at < 0 ? -1 : bodyText.starts.findLastIndex((start) => start <= at);
  const passage = bodyText.passages[index];
  const start = at - (bodyText.starts[index] ?? 0);
  return passage && { id: passage.id, start: Math.min(start, passage.text.length - 1), end: passage.text.length };
} // prettier-ignore
