/** Highlights and notes. */
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { SettingProvider, useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { useSlot } from '../slots.ts';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import type { Colour } from './colours.ts';
import { useLeftDrafts } from './drafts.ts';
import { useWithdrawn } from './fits.ts';
import css from './highlights.css?inline';
import { addressOf, highlightFrom } from './marking.ts';
import { highlightAt, usePainted } from './painted.ts';
import { useSelected } from './selected.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { asItStands, keepHighlight, useHighlights } from './store.ts';

adopt(css);

const NoteSheet = lazy(() => import('./NoteSheet.tsx').then((m) => ({ default: m.NoteSheet })));
/** All highlights, to look through, bring in and take out. */
export const Panel = lazy(() => import('./Overview.tsx').then((m) => ({ default: m.Overview })));

/** A click on marked words that is no click on a link, and selects nothing, opens them. */
function useClicks(look: ReturnType<typeof usePainted>, open: (highlight: Highlight) => void): void {
  const click = useEffectEvent((event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    const isOwn =
      target instanceof Element && target.closest('.story') && !target.closest('a, button, summary');
    if (!isOwn || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
    const highlight = highlightAt(look(), clientX, clientY);
    if (!highlight) return;
    event.preventDefault();
    open(highlight);
  });
  useEffect(() => {
    const listen = (event: MouseEvent): void => click(event);
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
}

function OnArticle() {
  const { base } = useSetting();
  const article = useArticle();
  const [selected, dismiss] = useSelected();
  const highlights = useHighlights(addressOf(article));
  const [held, open] = useState<Highlight>();
  const opened = asItStands(highlights, held);
  useWords('highlights');
  const look = usePainted(article, highlights);
  useClicks(look, open);
  if (!article) return null;
  const mark = async (colour: Colour, withNote = false): Promise<void> => {
    const highlight = selected && (await highlightFrom(article, selected.stretches, colour));
    if (!highlight) return;
    getSelection()?.removeAllRanges();
    dismiss();
    await keepHighlight(base, highlight);
    if (withNote) open(highlight);
  };
  return (
    <>
      {selected && !opened && (
        <SelectionBar
          article={article}
          selected={selected}
          onMark={(colour, withNote) => void mark(colour, withNote)}
          dismiss={dismiss}
        />
      )}
      {opened && (
        <Suspense>
          <NoteSheet key={opened.id} highlight={opened} close={() => open(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** What stands beside an article: the marks, and the tools for selected words, in the article's language. */
export function Ambient() {
  const { site, base } = useSetting();
  const article = useArticle();
  useWithdrawn();
  useLeftDrafts();
  const slot = useSlot('main');
  if (!slot) return null;
  return createPortal(
    <SettingProvider site={site} base={base} language={article?.language}>
      <OnArticle key={addressOf(article)} />
    </SettingProvider>,
    slot,
  );
}
