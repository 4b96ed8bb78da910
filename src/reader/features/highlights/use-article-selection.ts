import { useEffect, useState } from 'react';
import { toPassageRanges } from '../../dom/passage-dom-range.ts';
import type { PassageRange } from '../../dom/article-text.ts';

export interface ArticleSelection {
  readonly range: Range;
  readonly stretches: readonly PassageRange[];
  readonly words: string;
}

const SELECTION_DELAY_MS = 250;

function readArticleSelection(): ArticleSelection | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const found = toPassageRanges(range);
  if (found.length === 0) return undefined;
  const words = found.map(({ passage, start, end }) => passage.text.slice(start, end)).join('\n');
  return { range, words, stretches: found.map(({ id, start, end }) => ({ id, start, end })) };
}

export function useArticleSelection(): [ArticleSelection | undefined, dismiss: () => void] {
  const [selected, set] = useState<ArticleSelection>();
  useEffect(() => {
    const controller = new AbortController();
    let isHeld = false;
    let timer = 0;
    const settle = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => set(isHeld ? undefined : readArticleSelection()), SELECTION_DELAY_MS);
    };
    const on = (type: string, work: () => void): void =>
      document.addEventListener(type, work, { signal: controller.signal, passive: true });
    on('pointerdown', () => (isHeld = true));
    for (const type of ['pointerup', 'pointercancel'])
      on(type, () => {
        isHeld = false;
        settle();
      });
    on('selectionchange', () => {
      if (getSelection()?.isCollapsed !== false) set(undefined);
      settle();
    });
    settle();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, []);
  return [selected, () => set(undefined)];
}
