/** Searches saved articles; they and the search engine load when the reader first types. */
import { useEffect, useState } from 'react';
import { useSite } from '../../site-context.tsx';

const SEARCH_DELAY_MS = 120;

/** URLs of the saved articles that match, best first; undefined without a query or before the first result. */
export function useSavedSearch(text: string): readonly string[] | undefined {
  const { base, language } = useSite();
  const [found, set] = useState<{ text: string; urls: readonly string[] }>();
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let isOver = false;
    const search = async (): Promise<void> => {
      const [{ readSavedArticles }, { searchArticles }] = await Promise.all([
        import('../../storage/stores/saved-articles.ts'),
        import('../../search/fallback-search.ts'),
      ]);
      const { cards } = await searchArticles(wanted, await readSavedArticles(base), language);
      if (!isOver) set({ text: wanted, urls: cards.map(({ url }) => url) });
    };
    const timer = setTimeout(() => void search().catch(() => undefined), SEARCH_DELAY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [base, language, wanted]);
  return wanted === '' ? undefined : found?.urls;
}
