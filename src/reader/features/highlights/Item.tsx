import { useState, type MouseEvent } from 'react';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import { wordsOf, type Highlight } from './annotation.ts';
import type { Found } from './find.ts';
import { goTo, wishToSee } from './go-to.ts';
import { placeOf } from './painted.ts';
import { removeHighlight } from './removing.ts';

interface ItemProps {
  readonly highlight: Highlight;
  /** Whether it is of the article on the page. */
  readonly isHere: boolean;
  /** Whether the site no longer has the article. */
  readonly isWithdrawn: boolean;
  /** What was amiss with its words when its article was last opened. */
  readonly fit: 'edited' | 'gone' | undefined;
  readonly onOpen: (highlight: Highlight) => void;
}

/** Whether a click leads on in this tab. */
const opensHere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);

const fitOf = ({ edited, ranges }: Found): ItemProps['fit'] =>
  edited ? (ranges.length === 0 ? 'gone' : 'edited') : undefined;

/** One highlight in the list, with what was written to it. */
export function Item({ highlight, isHere, isWithdrawn, fit, onOpen }: ItemProps) {
  const { base, href } = useSetting();
  const words = useWords('highlights');
  const [first] = highlight.quotes;
  const place = isHere ? placeOf(highlight.id) : undefined;
  const now = place ? fitOf(place) : fit;
  const [id] = useState(() => `hl-${highlight.id.slice(-12)}`);
  return (
    <li ref={passFocus} tabIndex={-1}>
      <blockquote className="marked" data-colour={highlight.colour} dir="auto" id={id}>
        {wordsOf(highlight)}
      </blockquote>
      <span className="visually-hidden">{words[highlight.colour]}</span>
      {now && <p className="status">{words[now]}</p>}
      {highlight.note && (
        <p className="aside-note" dir="auto">
          {highlight.note}
        </p>
      )}
      {highlight.tags.map((tag) => (
        <span key={tag} className="tag" dir="auto">
          #{tag}
        </span>
      ))}
      <p className="sheet-actions">
        {place && place.ranges.length > 0 && (
          <button type="button" className="quiet" aria-describedby={id} onClick={() => goTo(place)}>
            {words.show}
          </button>
        )}
        {!isHere && !isWithdrawn && (
          <a
            href={href(`${highlight.article}#${encodeURIComponent(first?.block ?? '')}`)}
            aria-describedby={id}
            onClick={(event) => opensHere(event) && wishToSee.make(highlight.id)}
          >
            {words.show}
          </a>
        )}
        <button type="button" className="quiet" aria-describedby={id} onClick={() => onOpen(highlight)}>
          {words.note}
        </button>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => void removeHighlight(base, highlight, words.removed)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
