import { iteratePassages } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { collectArticleText, type PassageRange } from '../../dom/article-text.ts';
import { articlePathOf } from '../../storage/stores/highlight-store.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import type { HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { createQuote } from '../../dom/text-quote.ts';
import { findSimilarQuotes } from '../../dom/similar-quotes.ts';

/** `randomUUID` is only available in secure contexts. */
function newHighlightId(): string {
  if ('randomUUID' in crypto) return `urn:uuid:${crypto.randomUUID()}`;
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return `urn:uuid:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function createHighlight(
  article: Article,
  ranges: readonly PassageRange[],
  colour: HighlightColour,
): Promise<Highlight | undefined> {
  const address = articlePathOf(article);
  const articleText = await collectArticleText(iteratePassages(article));
  const quotes = ranges.flatMap((stretch) => {
    const quote = createQuote(articleText, stretch);
    return quote ? { ...quote, rivals: findSimilarQuotes(articleText, quote) } : [];
  });
  if (address === undefined || quotes.length === 0) return undefined;
  const now = new Date().toISOString();
  const { headline } = article;
  return {
    id: newHighlightId(),
    article: address,
    headline,
    colour,
    note: '',
    tags: [],
    created: now,
    modified: now,
    quotes,
  };
}
