/** Saving the article on the page. */
import { useEffect, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import css from './keep.css?inline';
import { savedShelf } from './saved.ts';
import { toggle } from './toggle.ts';

adopt(css);

/** Whether an article is saved, in step with this tab and others; nothing until that is known. */
function useIsSaved(id: string | undefined): boolean | undefined {
  const { base } = useSetting();
  const [known, set] = useState<{ id: string; isSaved: boolean }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const shelf = savedShelf(base);
    const read = (): void =>
      void shelf.get(id).then((saved) => isOver || set({ id, isSaved: saved !== undefined }));
    read();
    const stop = shelf.watch((key) => key === id && read());
    return () => {
      isOver = true;
      stop();
    };
  }, [base, id]);
  return known?.id === id ? known?.isSaved : undefined;
}

/** Tells by the button whether the article on the page is saved. */
export function Ambient() {
  const article = useArticle();
  const isSaved = useIsSaved(article?.published?.id);
  useEffect(() => {
    if (!article || isSaved === undefined) return undefined;
    const button = document.querySelector('.story [data-tool="keep"]');
    button?.setAttribute('aria-pressed', String(isSaved));
    return () => button?.removeAttribute('aria-pressed');
  }, [article, isSaved]);
  return null;
}

/** The press of the button on an article: it saves, or takes back, and there is nothing to open. */
function Press({ close }: PanelProps) {
  const { base } = useSetting();
  const article = useArticle();
  const words = useWords('keep');
  useEffect(() => {
    close();
    if (article) void toggle(base, article, words);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a press
  }, []);
  return null;
}

/** What the button does. */
export const Panel = Press;
