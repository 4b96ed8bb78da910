import { loadSearchMessagesOrEnglish } from '../../search/load-search-messages.ts';
import type { SearchMessages } from '../../i18n/messages.ts';
import { searchArticles } from '../../search/fallback-search.ts';
import { readSavedArticles } from '../../storage/stores/saved-articles.ts';

export interface FoundSaved {
  /** Best first. */
  readonly urls: readonly string[];
  /** The same text with words corrected that no saved article has. */
  readonly suggestion: string | undefined;
  readonly words: SearchMessages;
}

/** Rejects with a `LoadError` when a part of the search does not arrive. */
export async function searchSaved(base: string, text: string, language: string): Promise<FoundSaved> {
  const [{ cards, suggestion }, words] = await Promise.all([
    readSavedArticles(base).then((saved) => searchArticles(text, saved, language)),
    loadSearchMessagesOrEnglish(language),
  ]);
  return { urls: cards.map(({ url }) => url), suggestion, words };
}
