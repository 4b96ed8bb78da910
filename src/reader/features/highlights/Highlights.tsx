import { useState } from 'react';
import { createPortal } from 'react-dom';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { lazyComponent } from '../../ui/lazy-component.tsx';
import { pageElement, useSlot } from '../../page-elements.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useDocumentEvent } from '../../dom/use-document-event.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import type { HighlightColour } from '../../storage/stores/highlight-colours.ts';
import { useLeftoverDrafts } from './note-drafts.ts';
import { useWithdrawnArticles } from './highlight-status.ts';
import css from './highlights.css?inline';
import { createHighlight } from './create-highlight.ts';
import { highlightAt, usePaintedHighlights } from './use-painted-highlights.ts';
import { useArticleSelection } from './use-article-selection.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import {
  articlePathOf,
  currentHighlight,
  saveHighlight,
  useHighlights,
} from '../../storage/stores/highlight-store.ts';

adoptStyleSheet(css);

const HighlightEditor = lazyComponent('note', () =>
  import('./HighlightEditor.tsx').then((m) => m.HighlightEditor),
);
export const Panel = lazyComponent('highlights', () =>
  import('./HighlightsPanel.tsx').then((m) => m.HighlightsPanel),
);

/** A click on highlighted text opens the highlight, unless it hits a link or selects text. */
function useHighlightClicks(open: (highlight: Highlight) => void): void {
  useDocumentEvent('click', (event) => {
    const { target, clientX, clientY } = event;
    const isOwn =
      target instanceof Element &&
      pageElement('story')?.contains(target) &&
      !target.closest('a, button, summary');
    if (!isOwn || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
    const highlight = highlightAt(clientX, clientY);
    if (!highlight) return;
    event.preventDefault();
    open(highlight);
  });
}

function ArticleHighlights() {
  const { base } = useSite();
  const article = useArticle();
  const [selected, dismiss] = useArticleSelection();
  const highlights = useHighlights(articlePathOf(article));
  const [selectedHighlight, open] = useState<Highlight>();
  const opened = currentHighlight(highlights, selectedHighlight);
  useFeatureMessages('highlights');
  usePaintedHighlights(article, highlights);
  useHighlightClicks(open);
  if (!article) return null;
  const mark = async (colour: HighlightColour, withNote = false): Promise<void> => {
    const highlight = selected && (await createHighlight(article, selected.stretches, colour));
    if (!highlight) return;
    getSelection()?.removeAllRanges();
    dismiss();
    await saveHighlight(base, highlight);
    if (withNote) open(highlight);
  };
  return (
    <>
      {selected && !opened && (
        <SelectionToolbar
          article={article}
          selected={selected}
          onMark={(colour, withNote) => void mark(colour, withNote)}
          dismiss={dismiss}
        />
      )}
      {opened && <HighlightEditor key={opened.id} highlight={opened} close={() => open(undefined)} />}
    </>
  );
}

export function Ambient() {
  const { site, base } = useSite();
  const article = useArticle();
  useWithdrawnArticles();
  useLeftoverDrafts();
  const slot = useSlot('main');
  if (!slot) return null;
  return createPortal(
    <SiteProvider site={site} base={base} language={article?.language}>
      <ArticleHighlights key={articlePathOf(article)} />
    </SiteProvider>,
    slot,
  );
}
