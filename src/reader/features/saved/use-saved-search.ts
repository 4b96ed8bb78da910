/** Searches saved articles; they and the search engine load when the reader first types. */
import { useEffect, useState } from 'react';
import { loadOnce } from '../../load-once.ts';
import { useSite } from '../../site-context.tsx';
import type { FoundSaved } from './search-saved.ts';

const SEARCH_DELAY_MS = 120;

const loadSearch = loadOnce(() => import('./search-saved.ts'));

interface SavedSearchResult {
  readonly found?: FoundSaved;
  readonly error?: unknown;
}

export interface SavedSearch extends SavedSearchResult {
  readonly searchAgain: () => void;
}

export function useSavedSearch(text: string): SavedSearch {
  const { base, language } = useSite();
  const [result, setResult] = useState<SavedSearchResult>({});
  const [attempt, setAttempt] = useState(0);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let isOver = false;
    const search = async (): Promise<SavedSearchResult> => {
      try {
        const { searchSaved } = await loadSearch();
        return { found: await searchSaved(base, wanted, language) };
      } catch (error) {
        console.warn('Broadsheet cannot search saved articles:', error);
        return { error };
      }
    };
    const run = async (): Promise<void> => {
      const next = await search();
      if (!isOver) setResult(next);
    };
    const timer = setTimeout(() => void run(), SEARCH_DELAY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another attempt searches for the same
  }, [base, language, wanted, attempt]);
  const searchAgain = (): void => {
    setResult({});
    setAttempt((before) => before + 1);
  };
  return { ...(wanted !== '' && result), searchAgain };
}
