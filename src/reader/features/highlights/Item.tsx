import { useState, type MouseEvent } from 'react';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { wordsOf, type Highlight } from './annotation.ts';
import { goTo, wishToSee } from './go-to.ts';
import { placeOf } from './painted.ts';
import { removeHighlight } from './removing.ts';

interface ItemProps {
  readonly highlight: Highlight;
  /** Whether it is of the article on the page. */
  readonly isHere: boolean;
  readonly onOpen: (highlight: Highlight) => void;
}

/** Whether a click leads on in this tab. */
const opensHere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);

function Status({ highlight }: { highlight: Highlight }) {
  const words = useWords('highlights');
  const place = placeOf(highlight.id);
  if (!place?.edited) return null;
  return <p className="status">{place.ranges.length === 0 ? words.gone : words.edited}</p>;
}

/** One highlight in the list, with what was written to it. */
export function Item({ highlight, isHere, onOpen }: ItemProps) {
  const { base, href } = useSetting();
  const words = useWords('highlights');
  const [first] = highlight.quotes;
  const place = isHere ? placeOf(highlight.id) : undefined;
  const [id] = useState(() => `hl-${highlight.id.slice(-12)}`);
  return (
    <li>
      {!isHere && <p className="from">{highlight.headline}</p>}
      <blockquote className="marked" data-colour={highlight.colour} dir="auto" id={id}>
        {wordsOf(highlight)}
      </blockquote>
      <span className="visually-hidden">{words[highlight.colour]}</span>
      {isHere && <Status highlight={highlight} />}
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
        {!isHere && (
          <a
            href={href(`${highlight.article}#${encodeURIComponent(first?.block ?? '')}`)}
            aria-describedby={id}
            onClick={(event) => opensHere(event) && wishToSee(highlight.id)}
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
