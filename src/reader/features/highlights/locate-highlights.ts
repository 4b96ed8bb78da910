import { iteratePassages } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { pagePassage } from '../../dom/page-passages.ts';
import { toDomRange } from '../../dom/passage-dom-range.ts';
import { collectArticleText, type ArticleText } from '../../dom/article-text.ts';
import { createYielder } from '../../dom/time-slices.ts';
import type { AnchoredQuote } from '../../dom/anchor-quote.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import type { TextQuote } from '../../dom/text-quote.ts';

export interface LocatedHighlight {
  readonly highlight: Highlight;
  /** Empty when its text is no longer in the article. */
  readonly ranges: readonly Range[];
  readonly edited: boolean;
}

type LocatedQuote = Pick<LocatedHighlight, 'ranges' | 'edited'>;

/** Finds a quote at its old offsets if the text on both sides is unchanged; no search is needed then. */
function findUnchanged({ block, start, end, exact, prefix, suffix, rivals }: TextQuote): Range | undefined {
  // The same text occurs elsewhere too, and only a search can tell them apart.
  if (rivals?.some((rival) => rival.exact === exact)) return undefined;
  const passage = pagePassage(block);
  if (!passage || passage.text.slice(start, end) !== exact) return undefined;
  const before = prefix.split('\n').at(-1)?.slice(-24) ?? '';
  const after = suffix.split('\n')[0]?.slice(0, 24) ?? '';
  const same = passage.text.slice(0, start).endsWith(before) && passage.text.startsWith(after, end);
  return same ? toDomRange(passage, start, end) : undefined;
}

/** Searches the whole article; the search code loads when it is first needed. */
async function searchQuote(articleText: ArticleText, quote: TextQuote): Promise<LocatedQuote> {
  const { anchorQuote } = await import('../../dom/anchor-quote.ts');
  const found: AnchoredQuote | undefined = anchorQuote(articleText, quote);
  const ranges = (found?.stretches ?? []).flatMap(({ id, start, end }) => {
    const passage = pagePassage(id);
    const range = passage && toDomRange(passage, start, end);
    return range ? [range] : [];
  });
  return { ranges, edited: found?.edited ?? false };
}

/** Locates highlights one after another and reports each; stops when the signal aborts. */
export async function locateHighlights(
  article: Article,
  highlights: readonly Highlight[],
  signal: AbortSignal,
  onLocated: (found: LocatedHighlight) => void,
): Promise<void> {
  let articleText: ArticleText | undefined;
  const yieldIfDue = createYielder();
  for (const highlight of highlights) {
    const located: LocatedQuote[] = [];
    for (const quote of highlight.quotes) {
      const range = findUnchanged(quote);
      if (!range) articleText ??= await collectArticleText(iteratePassages(article), signal);
      if (signal.aborted) return;
      if (range) located.push({ ranges: [range], edited: false });
      else if (articleText) located.push(await searchQuote(articleText, quote));
      await yieldIfDue();
      if (signal.aborted) return;
    }
    onLocated({
      highlight,
      ranges: located.flatMap(({ ranges }) => ranges),
      edited: located.some(({ edited, ranges }) => edited || ranges.length === 0),
    });
  }
}
