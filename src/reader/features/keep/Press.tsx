import { useEffect } from 'react';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { useWords } from '../words.ts';
import { toggle } from './toggle.ts';

/** The press of the button on an article: it saves, or takes back, and there is nothing to open. */
export function Press({ close }: PanelProps) {
  const { base, language } = useSetting();
  const article = useArticle();
  const words = useWords('keep');
  useEffect(() => {
    close();
    if (article) void toggle(base, article, words, language);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a press
  }, []);
  return null;
}
