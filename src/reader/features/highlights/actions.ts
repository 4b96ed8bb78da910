/** What can be done with selected words besides marking them. */
import { selectedWords } from '../share/selected.ts';
import { textFragment } from '../share/text-fragment.ts';
import { copyText } from '../small/copy.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/** The words as they are selected, so that the link means these and no others that are the same. */
const linkTo = (words: string): string =>
  `${location.origin}${location.pathname}${textFragment(selectedWords() ?? { text: words, before: '', after: '' })}`;

export interface Source {
  readonly headline: string;
  readonly site: string;
  /** The words' language, as BCP 47. */
  readonly language: string;
}

/** Words as a quotation: in quotation marks, with where they are from and a link that leads to them. */
export const quotation = (words: string, { headline, site, language }: Source): string =>
  `${inQuotationMarks(words, language)}\n— ${headline}, ${site}\n${linkTo(words)}`;

/**
 * Hands words and a link to them to whatever the device shares with; else copies the link. Tells whether that was allowed;
 * nothing where it was not copied but shared, or the reader turned the sharing away.
 */
export async function share(words: string, { headline, language }: Source): Promise<boolean | undefined> {
  const url = linkTo(words);
  if (!('share' in navigator)) return copyText(url);
  try {
    await navigator.share({ title: headline, text: inQuotationMarks(words, language), url });
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : copyText(url);
  }
}

/** Where words are explained, in their language: a dictionary for one, an encyclopaedia for a few; nothing for more. */
export function lookUpAddress(words: string, language: string): string | undefined {
  const list = words.trim().split(/\s+/);
  const code = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en';
  if (list.length > 5 || words.length > 80) return undefined;
  const place = list.length === 1 ? 'wiktionary' : 'wikipedia';
  return `https://${code}.${place}.org/w/index.php?search=${encodeURIComponent(words.trim())}`;
}
