import { useLayoutEffect, useRef, useState } from 'react';
import { RunningText } from '../../blocks/Isolate.tsx';
import { fillMessage, formatNumber } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { groupByArticle } from './filter-highlights.ts';
import { useHighlightStatus, type ArticleStatus } from './highlight-status.ts';
import { HighlightItem } from './HighlightItem.tsx';

const VISIBLE_STEP = 200;

interface HighlightListProps {
  readonly highlights: readonly Highlight[];
  readonly here: string | undefined;
  readonly isGrouped: boolean;
  readonly onOpen: (highlight: Highlight) => void;
}

interface HighlightGroupProps extends Omit<HighlightListProps, 'here'> {
  readonly isHere: boolean;
  readonly fits: ArticleStatus | undefined;
}

function HighlightGroup({ highlights, isGrouped, isHere, fits, onOpen }: HighlightGroupProps) {
  const { href } = useSite();
  const words = useFeatureMessages('highlights');
  const [first] = highlights;
  const isWithdrawn = fits?.withdrawn === true;
  const headline = first && <RunningText direction="auto">{first.headline}</RunningText>;
  return (
    <section className="highlight-group">
      {isGrouped && first && (
        <h3 dir="auto">{isWithdrawn ? headline : <a href={href(first.article)}>{headline}</a>}</h3>
      )}
      {isWithdrawn && <p className="status">{words.withdrawn}</p>}
      <ul className="highlight-list">
        {highlights.map((one) => (
          <HighlightItem
            key={one.id}
            highlight={one}
            isHere={isHere}
            isWithdrawn={isWithdrawn}
            fit={fits?.words[one.id]}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

export function HighlightList({ highlights, here, isGrouped, onOpen }: HighlightListProps) {
  const { language } = useSite();
  const words = useFeatureMessages('highlights');
  const fits = useHighlightStatus();
  const [visibleCount, setVisibleCount] = useState(VISIBLE_STEP);
  const list = useRef<HTMLDivElement>(null);
  // The button may be gone then, so focus moves to the first new item.
  useLayoutEffect(() => {
    if (visibleCount > VISIBLE_STEP)
      list.current?.querySelectorAll<HTMLElement>('li')[visibleCount - VISIBLE_STEP]?.focus();
  }, [visibleCount]);
  const numbers = {
    shown: formatNumber(Math.min(visibleCount, highlights.length), language),
    total: formatNumber(highlights.length, language),
  };
  return (
    <div ref={list}>
      {[...groupByArticle(highlights.slice(0, visibleCount))].map(([article, some]) => (
        <HighlightGroup
          key={article}
          highlights={some}
          isGrouped={isGrouped}
          isHere={article === here}
          fits={fits.get(article)}
          onOpen={onOpen}
        />
      ))}
      {highlights.length > visibleCount && (
        <p className="sheet-actions quiet-buttons">
          <span>{fillMessage(words.shown, numbers)}</span>
          <button type="button" onClick={() => setVisibleCount(visibleCount + VISIBLE_STEP)}>
            {words.more}
          </button>
        </p>
      )}
    </div>
  );
}
