/** What the reader has selected of the article's words, when the selecting has come to rest. */
import { useEffect, useState } from 'react';
import { stretchesOf } from '../passages/ranges.ts';
import type { Stretch } from '../passages/stretch.ts';

export interface Selected {
  readonly range: Range;
  readonly stretches: readonly Stretch[];
  /** The words, a line for each block. */
  readonly words: string;
}

/** Milliseconds without a change after which a selection counts as made. */
const REST = 250;

/** The selection, if it holds words of the article. */
function readSelection(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const found = stretchesOf(range);
  if (found.length === 0) return undefined;
  const words = found.map(({ passage, start, end }) => passage.text.slice(start, end)).join('\n');
  return { range, words, stretches: found.map(({ id, start, end }) => ({ id, start, end })) };
}

/** The selection at rest; nothing while it is being made, or once it is given up. */
export function useSelected(): [Selected | undefined, dismiss: () => void] {
  const [selected, set] = useState<Selected>();
  useEffect(() => {
    const given = new AbortController();
    let isHeld = false;
    let timer = 0;
    const settle = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => set(isHeld ? undefined : readSelection()), REST);
    };
    const on = (type: string, work: () => void): void =>
      document.addEventListener(type, work, { signal: given.signal, passive: true });
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
      given.abort();
    };
  }, []);
  return [selected, () => set(undefined)];
}
