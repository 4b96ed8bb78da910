import { searchArticles } from '../../search/fallback-search.ts';
import { readSavedArticles } from '../../storage/stores/saved-articles.ts';

/** URLs of the saved articles that match, best first. Rejects with a `LoadError` when a part of the search does not arrive. */
export async function searchSaved(base: string, text: string, language: string): Promise<string[]> {
  const { cards } = await searchArticles(text, await readSavedArticles(base), language);
  return cards.map(({ url }) => url);
}
