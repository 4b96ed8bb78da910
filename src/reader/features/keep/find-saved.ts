/** Searching what is saved: the articles are read once, and the engine loads, when the reader first types. */
import { useEffect, useState } from 'react';
import { useSetting } from '../../setting.tsx';

/** Milliseconds without a keystroke before a search. */
const REST = 120;

/** Addresses of the saved articles that a text is found in, the best first; nothing without a text, or before they are found. */
export function useFound(text: string): readonly string[] | undefined {
  const { base, language } = useSetting();
  const [found, set] = useState<{ text: string; urls: readonly string[] }>();
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let isOver = false;
    const search = async (): Promise<void> => {
      const [{ savedArticles }, { searchArticles }] = await Promise.all([
        import('./articles.ts'),
        import('../search/without-index.ts'),
      ]);
      const { cards } = await searchArticles(wanted, await savedArticles(base), language);
      if (!isOver) set({ text: wanted, urls: cards.map(({ url }) => url) });
    };
    const timer = setTimeout(() => void search().catch(() => undefined), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [base, language, wanted]);
  return wanted === '' ? undefined : found?.urls;
}
