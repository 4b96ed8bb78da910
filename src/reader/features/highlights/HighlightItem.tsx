import { useState } from 'react';
import { Isolate, RunningText } from '../../blocks/Isolate.tsx';
import { useSite } from '../../site-context.tsx';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { isPlainClick } from '../../dom/is-plain-click.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { highlightText, type Highlight } from '../../storage/stores/annotation.ts';
import type { LocatedHighlight } from './locate-highlights.ts';
import { findPainted, scrollToHighlight, showOnArrival } from './use-painted-highlights.ts';
import { removeHighlight } from './remove-highlight.ts';

interface HighlightItemProps {
  readonly highlight: Highlight;
  readonly isHere: boolean;
  readonly isWithdrawn: boolean;
  readonly fit: 'edited' | 'gone' | undefined;
  readonly onOpen: (highlight: Highlight) => void;
}

const statusOf = ({ edited, ranges }: LocatedHighlight): HighlightItemProps['fit'] =>
  edited ? (ranges.length === 0 ? 'gone' : 'edited') : undefined;

export function HighlightItem({ highlight, isHere, isWithdrawn, fit, onOpen }: HighlightItemProps) {
  const { base, href } = useSite();
  const words = useFeatureMessages('highlights');
  const [first] = highlight.quotes;
  const place = isHere ? findPainted(highlight.id) : undefined;
  const now = place ? statusOf(place) : fit;
  const [id] = useState(() => `hl-${highlight.id.slice(-12)}`);
  return (
    <li ref={passFocusOnRemoval} tabIndex={-1}>
      <blockquote className="marked" data-colour={highlight.colour} dir="auto" id={id}>
        <RunningText direction="auto">{highlightText(highlight)}</RunningText>
      </blockquote>
      <span className="visually-hidden">{words[highlight.colour]}</span>
      {now && <p className="status">{words[now]}</p>}
      {highlight.note && (
        <p className="aside-note" dir="auto">
          <RunningText direction="auto">{highlight.note}</RunningText>
        </p>
      )}
      {highlight.tags.map((tag) => (
        <span key={tag} className="tag">
          <Isolate>{`#${tag}`}</Isolate>
        </span>
      ))}
      <p className="sheet-actions quiet-buttons">
        {place && place.ranges.length > 0 && (
          <button type="button" aria-describedby={id} onClick={() => scrollToHighlight(place)}>
            {words.show}
          </button>
        )}
        {!isHere && !isWithdrawn && (
          <a
            href={href(`${highlight.article}#${encodeURIComponent(first?.block ?? '')}`)}
            aria-describedby={id}
            onClick={(event) => isPlainClick(event) && showOnArrival.set(highlight.id)}
          >
            {words.show}
          </a>
        )}
        <button type="button" aria-describedby={id} onClick={() => onOpen(highlight)}>
          {words.note}
        </button>
        <button
          type="button"
          aria-describedby={id}
          onClick={() => void removeHighlight(base, highlight, words.removed)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
