/** Finds where an article's highlights stand on the page, a few at a time. */
import { passagesIn } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { pagePassage } from '../passages/page-passages.ts';
import { rangeOf } from '../passages/ranges.ts';
import { gatherSheet, type Sheet } from '../passages/sheet.ts';
import { breather } from '../passages/slices.ts';
import type { Anchor } from './anchor.ts';
import type { Highlight } from './annotation.ts';
import type { Quote } from './quote.ts';

/** Where a highlight stands on the page. */
export interface Found {
  readonly highlight: Highlight;
  /** Empty when its words are no longer in the article. */
  readonly ranges: readonly Range[];
  /** Whether its words are not quite those that were marked. */
  readonly edited: boolean;
}

type Place = Pick<Found, 'ranges' | 'edited'>;

/** Where the words stood, if they still do, and one side of what stood around them as well: no search is needed then. */
function unchanged({ block, start, end, exact, prefix, suffix, rivals }: Quote): Range | undefined {
  // The same words stand elsewhere too: only a search tells which these are.
  if (rivals?.some((rival) => rival.exact === exact)) return undefined;
  const passage = pagePassage(block);
  if (!passage || passage.text.slice(start, end) !== exact) return undefined;
  const before = prefix.split('\n').at(-1)?.slice(-24) ?? '';
  const after = suffix.split('\n')[0]?.slice(0, 24) ?? '';
  const same = passage.text.slice(0, start).endsWith(before) && passage.text.startsWith(after, end);
  return same ? rangeOf(passage, start, end) : undefined;
}

/** Looks through the whole article; what does that loads with the first highlight that is not where it was. */
async function searched(sheet: Sheet, quote: Quote): Promise<Place> {
  const { anchor } = await import('./anchor.ts');
  const found: Anchor | undefined = anchor(sheet, quote);
  const ranges = (found?.stretches ?? []).flatMap(({ id, start, end }) => {
    const passage = pagePassage(id);
    const range = passage && rangeOf(passage, start, end);
    return range ? [range] : [];
  });
  return { ranges, edited: found?.edited ?? false };
}

/** Finds highlights one after the other and gives each to `onFound`; breaks off when the signal says so. */
export async function findAll(
  article: Article,
  highlights: readonly Highlight[],
  signal: AbortSignal,
  onFound: (found: Found) => void,
): Promise<void> {
  let sheet: Sheet | undefined;
  const breathe = breather();
  for (const highlight of highlights) {
    const places: Place[] = [];
    for (const quote of highlight.quotes) {
      const range = unchanged(quote);
      if (!range) sheet ??= await gatherSheet(passagesIn(article), signal);
      if (signal.aborted) return;
      if (range) places.push({ ranges: [range], edited: false });
      else if (sheet) places.push(await searched(sheet, quote));
      await breathe();
      if (signal.aborted) return;
    }
    onFound({
      highlight,
      ranges: places.flatMap(({ ranges }) => ranges),
      edited: places.some(({ edited, ranges }) => edited || ranges.length === 0),
    });
  }
}
