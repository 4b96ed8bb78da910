import { readSelectionContext } from '../../dom/selection-context.ts';
import { textFragment } from '../../dom/text-fragment.ts';
import { copyText } from '../../dom/copy-text.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/** Uses the current selection for context, so that the link identifies this occurrence of the text. */
const textLink = (words: string): string =>
  `${location.origin}${location.pathname}${textFragment(readSelectionContext() ?? { text: words, before: '', after: '' })}`;

export interface QuoteSource {
  readonly headline: string;
  readonly site: string;
  readonly language: string;
}

export const formatQuotation = (words: string, { headline, site, language }: QuoteSource): string =>
  `${inQuotationMarks(words, language)}\n— ${headline}, ${site}\n${textLink(words)}`;

/** Resolves to whether the link was copied; undefined when it was shared or the reader cancelled. */
export async function shareQuote(
  words: string,
  { headline, language }: QuoteSource,
): Promise<boolean | undefined> {
  const url = textLink(words);
  if (!('share' in navigator)) return copyText(url);
  try {
    await navigator.share({ title: headline, text: inQuotationMarks(words, language), url });
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : copyText(url);
  }
}

/** A dictionary for one word, an encyclopaedia for up to five, in the text's language; undefined for more. */
export function lookUpUrl(words: string, language: string): string | undefined {
  const list = words.trim().split(/\s+/);
  const code = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en';
  if (list.length > 5 || words.length > 80) return undefined;
  const place = list.length === 1 ? 'wiktionary' : 'wikipedia';
  return `https://${code}.${place}.org/w/index.php?search=${encodeURIComponent(words.trim())}`;
}
