import { useEffect, useRef } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useSlot } from '../../page-elements.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { BrokenFragment } from './BrokenFragment.tsx';
import { TableOfContents } from './TableOfContents.tsx';
import { trackPosition } from './track-position.ts';
import { PanelLink } from '../PanelLink.tsx';
import { ResumePrompt } from './ResumePrompt.tsx';
import { ContinueReading } from './ContinueReading.tsx';
import css from './reading-position.css?inline';

adoptStyleSheet(css);

/** A thin progress line at the top of the window; `TableOfContents` says the same in words. */
function ProgressLine({ article }: { article: Article }) {
  const { base } = useSite();
  const line = useRef<HTMLDivElement>(null);
  useEffect(
    () => trackPosition(base, article, (share) => line.current?.style.setProperty('--share', String(share))),
    [base, article],
  );
  return <div className="reading-line" ref={line} aria-hidden="true" />;
}

export function Ambient() {
  const article = useArticle();
  const slot = useSlot('continue');
  if (!article) return slot ? <ContinueReading slot={slot} /> : null;
  return (
    <>
      <ProgressLine key={article.published?.id} article={article} />
      <ResumePrompt key={`${article.published?.id} offer`} article={article} />
      <BrokenFragment article={article} />
    </>
  );
}

export function Panel({ close }: PanelProps) {
  const { messages } = useSite();
  const article = useArticle();
  return (
    <Sheet title={messages.contents} close={close} kind="contents">
      {article && <TableOfContents article={article} />}
      <PanelLink name="history" />
    </Sheet>
  );
}
